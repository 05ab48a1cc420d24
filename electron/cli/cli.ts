#!/usr/bin/env node
// The executable behind `pitcrew`: hands the process to runCli and its exit code back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { z } from 'zod'
import { today } from '../basics/today.ts'
import { runCli } from './main.ts'

/** Two levels up, from the source as from the bundle (out/cli). */
const root = fileURLToPath(new URL('../../', import.meta.url))

// A reader like `head` may leave before everything is printed; that is no failure.
process.stdout.on('error', (cause) => {
  if (!('code' in cause && cause.code === 'EPIPE')) throw cause
})

try {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  process.exitCode = await runCli(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
    folder: process.cwd(),
    hasColour: process.stdout.isTTY && process.stdout.hasColors(),
    width: process.stdout.isTTY ? process.stdout.columns : null,
    fontsFolder: join(root, 'assets', 'fonts'),
    version,
    today: today(),
  })
} catch (cause) {
  // Only a fault of the program itself comes here; 1 would mean that there are findings.
  process.stderr.write(`${inspect(cause)}\n`)
  process.exitCode = 2
}
