// What a head of sales expects of a judgement: what is said, what never is, and which advice fits.
import type { PodAxis, Severity, Structure } from '../../../shared/document/vocabulary.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import type { NewRule } from './new-rules.ts'

/** Something said, known by its meaning rather than by its words. */
export interface Said {
  /** Unique within its case; the list of what does not hold yet calls it so. */
  readonly name: string
  /** Rules that may say it, also ones that are still to be written; missing: any. */
  readonly by?: readonly (RuleId | NewRule)[]
  /** Each of these is a subject: id or title of a role, name or id of a pod, a person, or a stage. */
  readonly about?: readonly string[]
  /** Stands in headline or advice. What is folded into another line counts as unsaid. */
  readonly phrase?: RegExp
  /** Missing: any. */
  readonly as?: readonly Severity[]
}

/** Something that must not be said, or no more often than so many times. */
export interface Unsaid extends Said {
  /** Lines that are still right; none if left out. */
  readonly atMost?: number
  /** Lines that say this are right as well. */
  readonly unless?: RegExp
}

export interface FittingAdvice {
  readonly structures: readonly Structure[]
  /** Where pods are advised: how many at least and at most. */
  readonly pods?: readonly [least: number, most: number]
  readonly axis?: PodAxis
}

export interface Case {
  /** Name of the fixture. */
  readonly file: string
  readonly must: readonly Said[]
  readonly never: readonly Unsaid[]
  readonly advice: FittingAdvice
  /** Lines that somebody still reads to the end. */
  readonly lines: number
}

export const ABOVE_A_NOTE: readonly Severity[] = ['error', 'warning']

/** They rest on rates and conversions. */
export const CAPACITY_RULES = [
  'BA-01',
  'BA-02',
  'BA-03',
  'BA-06',
  'target-above-capacity',
  'closers-starve',
] as const

/** What is so with the most favourable of usual figures as well may be said aloud, in these words. */
export const WHATEVER_THEY_ARE = /whatever your figures/i

/** Without figures of its own, a company hears of its capacity in notes only. */
export const BY_USUAL_FIGURES: Unsaid = {
  name: 'a warning by usual figures',
  by: CAPACITY_RULES,
  as: ABOVE_A_NOTE,
  unless: WHATEVER_THEY_ARE,
}

export const BUILD_A_BELT: Unsaid = {
  name: 'build a belt',
  phrase: /\b(conveyor|belt)\b/i,
  as: ABOVE_A_NOTE,
}

/** Customers buy again, and nobody said how much of the target is new business: a note, whatever it comes to. */
export const ASKS_ABOUT_THE_TARGET: Said = {
  name: 'the target is beyond what can be won, or partly not new business',
  by: ['target-above-capacity', 'target-asks-for-new-business'],
  as: ['info'],
}
