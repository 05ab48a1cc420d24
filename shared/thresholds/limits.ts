// The thresholds of one document: its own numbers where they make sense, else the defaults.
import type { Document } from '../document/schema.ts'
import type { Threshold } from './threshold.ts'
import { THRESHOLDS, type ThresholdKey } from './thresholds.ts'

/** Reads a threshold of this document: its own, or the default. */
export type Limit = (key: ThresholdKey) => number

/** The thresholds of a document. An override outside its range is ignored. */
export function limitsOf(document: Document): Limit {
  return (key) => {
    const threshold: Threshold = THRESHOLDS[key]
    const own = ownLimit(document, key)
    const isUsable = own !== null && own >= threshold.min && own <= threshold.max
    return isUsable ? own : threshold.default
  }
}

/** What the document says itself about a threshold, inside its range or not; null: nothing. */
export function ownLimit({ settings }: Document, key: ThresholdKey): number | null {
  const own = settings.thresholds ?? {}
  return Object.hasOwn(own, key) ? (own[key] ?? null) : null
}
