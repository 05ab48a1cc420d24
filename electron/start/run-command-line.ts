// The program as a command line: no window, no profile, no other instance; it prints and ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { App } from 'electron'
import { outsideArchive } from '../basics/outside-archive.ts'
import { leaveOutUnusedParts } from './unused-parts.ts'

/** Runs the arguments and ends the process with their exit code. */
export function runCommandLine(app: App, args: readonly string[]): void {
  // Electron would show a dialog.
  const fail = (cause: unknown) => {
    process.stderr.write(`${inspect(cause)}\n`)
    app.exit(2)
  }
  process.on('uncaughtException', fail)
  runAndExit(app, args).catch(fail)
}

async function runAndExit(app: App, args: readonly string[]): Promise<void> {
  // Chromium writes somewhere whatever it is used for; the user's profile is left alone.
  const profile = mkdtempSync(join(tmpdir(), 'pitcrew-'))
  app.setPath('userData', profile)
  app.setPath('sessionData', profile)
  // Nothing is painted, so that Chromium needs no process but this one: any other would take time and
  // make the folder anew.
  leaveOutUnusedParts(app)
  app.commandLine.appendSwitch('in-process-gpu')
  app.commandLine.appendSwitch('use-gl', 'disabled')
  // Else macOS would show the program among those with windows.
  if (process.platform === 'darwin') app.setActivationPolicy('prohibited')

  const { runInThisProcess } = await import('../cli/run-in-this-process.ts')
  const program = app.getAppPath()
  const exitCode = await runInThisProcess(args, {
    program,
    fonts: outsideArchive(join(program, 'assets', 'fonts')),
  })
  await Promise.all([printed(process.stdout), printed(process.stderr)])
  rmSync(profile, { recursive: true, force: true })
  app.exit(exitCode)
}

/** Pipes are written later than asked for on some systems. */
function printed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
