// What a check of the window is given, and what it says.
import type { Hands } from './hands.ts'
import type { Program } from './program.ts'
import type { Sight } from './sight.ts'

export interface Moment {
  readonly program: Program
  readonly hands: Hands
  /** From 1. */
  readonly step: number
  /** What was seen right after the step. */
  readonly sight: Sight
  look(): Promise<Sight>
}

export interface Check {
  /** One word for the kind of fault. */
  readonly name: string
  /** What is wrong, one sentence each; empty where nothing is. */
  faults(moment: Moment): Promise<readonly string[]>
}

/** Milliseconds in which the window may still be busy with what hands have just done. */
export const SETTLED = 1_500
