// Prints results and troubles, and knows in the end whether the results arrived.
import { fstatSync, writeSync } from 'node:fs'
import { fileErrorOf, systemCodeOf } from '../files/file-error.ts'
import { reasonOf } from './chart-files/say-failed-export.ts'
import type { CliIo, ExitCode } from './terminal/cli-io.ts'

/** `process.stdout` and its like, as far as they are used. */
export interface Output {
  readonly fd: number
  readonly isTTY?: boolean
  write(text: string | Uint8Array, done?: () => void): unknown
  on(event: 'error', listener: (cause: unknown) => void): unknown
}

export interface Printer extends Pick<CliIo, 'print' | 'printBytes' | 'printError'> {
  /** Waits until all is printed; 2, after a plain sentence, where results were lost. */
  end(code: ExitCode): Promise<ExitCode>
}

/** A reader like `head` that leaves early has what it wanted: that is no failure, and nothing is said. */
export function printerTo(results: Output, troubles: Output): Printer {
  let loss: unknown = null
  const lose = (cause: unknown) => {
    loss ??= cause
  }
  // Where troubles cannot be told there is nobody left to tell.
  const say = writerTo(troubles, () => undefined)
  const print = writerTo(results, lose)
  return {
    print,
    printBytes: print,
    printError: say,
    async end(code) {
      await new Promise<void>((resolve) => results.write('', resolve))
      if (loss === null || systemCodeOf(loss) === 'EPIPE') return code
      say(`The result could not be printed: ${reasonOf(fileErrorOf(loss).code)}.\n`)
      return 2
    },
  }
}

/** After the first failure nothing more is written: a result with a hole in it would be worse. */
function writerTo(
  output: Output,
  onLoss: (cause: unknown) => void,
): (what: string | Uint8Array) => void {
  let isOver = false
  const fail = (cause: unknown) => {
    isOver = true
    onLoss(cause)
  }
  output.on('error', fail)
  const write = isFile(output)
    ? (what: string | Uint8Array) => writeWhole(output.fd, what)
    : (what: string | Uint8Array) => void output.write(what)
  return (what) => {
    if (isOver) return
    try {
      write(what)
    } catch (cause) {
      fail(cause)
    }
  }
}

/** Also a device such as /dev/full; Node writes to these with one call, and does not look how much was written. */
function isFile({ fd, isTTY }: Output): boolean {
  if (isTTY) return false
  const found = fstatSync(fd)
  return found.isFile() || found.isCharacterDevice()
}

function writeWhole(fd: number, what: string | Uint8Array): void {
  const bytes = Buffer.from(what)
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}
