#!/usr/bin/env node
// The executable behind `pitcrew` where Node runs it; a package runs the same inside Electron.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInThisProcess } from './run-in-this-process.ts'

/** Two levels up, from the source as from the bundle (out/cli). */
const program = fileURLToPath(new URL('../../', import.meta.url))

process.exitCode = await runInThisProcess(process.argv.slice(2), {
  program,
  fonts: join(program, 'assets', 'fonts'),
})
