// The thresholds of one document: its own numbers where they make sense, else the defaults.
import type { Document } from '../document/schema.ts'
import type { Threshold } from './threshold.ts'
import { THRESHOLDS, type ThresholdKey } from './thresholds.ts'

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
