// What the command line needs from the process it runs in; tests hand in their own.
import type { IsoDate } from '../../../shared/dates.ts'
import { isolated } from '../../../shared/names/isolated.ts'
import { withoutUnseen } from '../../../shared/names/unseen.ts'

export interface CliIo {
  /** Results, for people or for pipes. */
  print(text: string): void
  /** A result that is no text, such as a picture. */
  printBytes(bytes: Uint8Array): void
  /** What went wrong, one sentence a line. */
  printError(text: string): void
  /** All bytes of the standard input, as often as it is asked for; no more than a chart can have, and a byte. */
  readInput(): Promise<Uint8Array>
  /** Paths on the command line are relative to this folder. */
  readonly folder: string
  readonly hasColour: boolean
  /** Is the standard error a terminal, on which somebody waits? */
  readonly showsProgress: boolean
  /** Columns to wrap sentences at; null where lines stay whole, as in a pipe. */
  readonly width: number | null
  /** Folder with the Inter files, for exports. */
  readonly fontsFolder: string
  readonly version: string
  /** Some findings depend on the day, such as how long a role has been open. */
  readonly today: IsoDate
}

/** Columns where a terminal does not say how many it has. */
export const USUAL_WIDTH = 80

/** 0: clean or done. 1: findings at or above the limit. 2: could not run. */
export type ExitCode = 0 | 1 | 2

/** A sentence without control characters, which could steer a terminal. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

/** A name from a file or an argument, which could also turn around what stands beside it. */
export function plainName(name: string): string {
  return isolated(withoutUnseen(name, ' '))
}
