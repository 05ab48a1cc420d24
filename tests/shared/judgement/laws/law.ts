// What a law of judgement is: something that holds for every chart, whatever it says.
import type { Judged } from '../judged.ts'

/** One place where a law is broken. */
export interface Breach {
  /** The rule that breaks it, or the pair of things that contradict each other. */
  readonly by: string
  /** What was read there, for whoever mends it. */
  readonly read: string
}

export interface Law {
  readonly name: string
  /** Random charts have names and days that look like anything; some laws are only about real ones. */
  readonly holdsFor: 'all charts' | 'real charts'
  breachesIn(said: Judged): readonly Breach[]
}
