// Every number a rule judges by, with its default and source; a document may override any of them.
import type { Document } from '../document/schema.ts'

export interface Threshold {
  readonly title: string
  readonly default: number
  readonly min: number
  readonly max: number
  readonly source: string
}

export const THRESHOLDS = {
  'belt-too-thin': {
    title: 'Largest team for which a belt of four stations is too thin',
    default: 3,
    min: 0,
    max: 100,
    source: 'Founding article, con 1 of the conveyor belt; border by judgement',
  },
} as const satisfies Record<string, Threshold>

export type ThresholdKey = keyof typeof THRESHOLDS

/** Reads a threshold of this document: its own, or the default. */
export type Limit = (key: ThresholdKey) => number

/** The thresholds of a document. An override outside its range is ignored. */
export function limitsOf(document: Document): Limit {
  const own = document.settings.thresholds ?? {}
  return (key) => {
    const threshold: Threshold = THRESHOLDS[key]
    const override = Object.hasOwn(own, key) ? own[key] : undefined
    const isUsable =
      override !== undefined && override >= threshold.min && override <= threshold.max
    return isUsable ? override : threshold.default
  }
}
