// Runs the command line inside the test process, in a folder of its own, and keeps what it printed.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runCli } from '../../electron/cli/main.ts'
import type { CliIo, ExitCode } from '../../electron/cli/terminal/cli-io.ts'
import { tempFolderForAll } from './temp-folder.ts'
import { TODAY } from './today.ts'

export interface CliRun {
  readonly exitCode: ExitCode
  readonly out: string
  readonly errors: string
}

export interface CliFolder {
  readonly path: string
  write(name: string, content: string | Uint8Array): Promise<void>
  read(name: string): Promise<Buffer>
  run(args: readonly string[], io?: Partial<CliIo>): Promise<CliRun>
}

/** An empty folder in which commands run, removed when the file's tests are over. */
export function cliFolder(): CliFolder {
  const path = tempFolderForAll()
  return {
    path,
    write: (name, content) => writeFile(join(path, name), content),
    read: (name) => readFile(join(path, name)),
    async run(args, io = {}) {
      let out = ''
      let errors = ''
      const take = {
        print: (text: string) => {
          out += text
        },
        printBytes: (bytes: Uint8Array) => {
          out += Buffer.from(bytes).toString('latin1')
        },
        printError: (text: string) => {
          errors += text
        },
      }
      const exitCode = await runCli(args, cliIo(path, { ...take, ...io }))
      return { exitCode, out, errors }
    },
  }
}

/** A process without a terminal; what it prints goes nowhere unless somebody takes it. */
export function cliIo(folder: string, own: Partial<CliIo> = {}): CliIo {
  return {
    print: () => undefined,
    printBytes: () => undefined,
    printError: () => undefined,
    readInput: () => Promise.reject(new Error('nobody types here')),
    folder,
    hasColour: false,
    showsProgress: false,
    width: null,
    fontsFolder: resolve(import.meta.dirname, '../../assets/fonts'),
    version: '1.2.3',
    today: TODAY,
    ...own,
  }
}
