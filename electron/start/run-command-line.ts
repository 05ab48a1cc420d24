// The program as a command line: no window, no profile, no other instance; it prints and ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { App } from 'electron'
import { outsideArchive } from '../basics/outside-archive.ts'
import { leaveOutUnusedParts } from './unused-parts.ts'

/** As a shell sends them to a command that shall end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs the arguments and ends the process with their exit code, or with that of a signal. */
export function runCommandLine(app: App, args: readonly string[]): void {
  // Chromium has to have a folder; the user's profile is left alone.
  const profile = mkdtempSync(join(tmpdir(), 'pitcrew-'))
  app.setPath('userData', profile)
  app.setPath('sessionData', profile)
  const end = (exitCode: number) => {
    rmSync(profile, { recursive: true, force: true })
    app.exit(exitCode)
  }
  // Electron would show a dialog.
  const fail = (cause: unknown) => {
    process.stderr.write(`${inspect(cause)}\n`)
    end(2)
  }
  process.on('uncaughtException', fail)
  const stop = (signal: NodeJS.Signals) => end(128 + constants.signals[signal])
  endWith(stop)
  // Chromium has then put itself in the place of what was there, and would end as if all were done.
  void app.whenReady().then(() => endWith(stop))
  leaveOutWindows(app)
  run(app, args).then(end, fail)
}

function endWith(stop: (signal: NodeJS.Signals) => void): void {
  for (const signal of SIGNALS) process.off(signal, stop).on(signal, stop)
}

/** To be called before the program is ready: none of it can be set later. */
function leaveOutWindows(app: App): void {
  // Nothing is painted, so that Chromium needs no process but this one: any other would take time and
  // make the folder anew while this one ends.
  leaveOutUnusedParts(app)
  app.commandLine.appendSwitch('in-process-gpu')
  app.commandLine.appendSwitch('use-gl', 'disabled')
  // Else macOS would show the program among those with windows.
  if (process.platform === 'darwin') app.setActivationPolicy('prohibited')
}

async function run(app: App, args: readonly string[]): Promise<number> {
  const { runInThisProcess } = await import('../cli/run-in-this-process.ts')
  const program = app.getAppPath()
  const fonts = outsideArchive(join(program, 'assets', 'fonts'))
  const exitCode = await runInThisProcess(args, { program, fonts })
  await Promise.all([printed(process.stdout), printed(process.stderr)])
  return exitCode
}

/** Pipes are written later than asked for on some systems. */
function printed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
