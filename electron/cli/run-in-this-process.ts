// Runs the command line with the arguments, output and folder of this process, under Node or Electron.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { z } from 'zod'
import { LIMITS } from '../../shared/document/limits.ts'
import { once } from '../../shared/once.ts'
import { today } from '../basics/today.ts'
import { runCli } from './main.ts'
import { printerTo } from './printer.ts'
import { type ExitCode, USUAL_WIDTH } from './terminal/cli-io.ts'

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
  const { print, printBytes, printError, end } = printerTo(process.stdout, process.stderr)
  try {
    const code = await runCli(args, {
      print,
      printBytes,
      printError,
      readInput: once(() => bytesOf(process.stdin)),
      folder: process.cwd(),
      hasColour: process.stdout.isTTY && process.stdout.hasColors(),
      showsProgress: process.stderr.isTTY,
      // Some terminals say that they have none.
      width: process.stdout.isTTY ? process.stdout.columns || USUAL_WIDTH : null,
      fontsFolder: fonts,
      version: versionIn(program),
      today: today(),
    })
    return await end(code)
  } catch (cause) {
    // 1 would mean that there are findings.
    printError(`${inspect(cause)}\n`)
    return 2
  }
}

async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of input) {
    parts.push(part)
    length += part.length
    // It is too much already, and could go on without end.
    if (length > LIMITS.fileBytes) break
  }
  return Buffer.concat(parts)
}

function versionIn(program: string): string {
  const text = readFileSync(join(program, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
