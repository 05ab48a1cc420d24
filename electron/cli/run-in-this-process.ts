// Runs the command line with the arguments, output and folder of this process, under Node or Electron.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { z } from 'zod'
import { today } from '../basics/today.ts'
import { runCli } from './main.ts'
import type { ExitCode } from './terminal/cli-io.ts'

interface Places {
  /** The folder with the program's package.json. */
  readonly program: string
  readonly fonts: string
}

/** Never throws: a fault of the program itself is printed and answered with 2. */
export async function runInThisProcess(
  args: readonly string[],
  { program, fonts }: Places,
): Promise<ExitCode> {
  // A reader like `head` may leave before everything is printed; that is no failure.
  process.stdout.on('error', (cause) => {
    if (!('code' in cause && cause.code === 'EPIPE')) throw cause
  })
  try {
    return await runCli(args, {
      print: (text) => process.stdout.write(text),
      printError: (text) => process.stderr.write(text),
      folder: process.cwd(),
      hasColour: process.stdout.isTTY && process.stdout.hasColors(),
      width: process.stdout.isTTY ? process.stdout.columns : null,
      fontsFolder: fonts,
      version: versionIn(program),
      today: today(),
    })
  } catch (cause) {
    // 1 would mean that there are findings.
    process.stderr.write(`${inspect(cause)}\n`)
    return 2
  }
}

function versionIn(program: string): string {
  const text = readFileSync(join(program, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
