// The thresholds of one document: its own numbers where they make sense, else what is usual.
import { assumptionsOf, usualFigure } from '../capacity/assumptions.ts'
import type { Document } from '../document/schema.ts'
import type { Threshold } from './threshold.ts'
import { THRESHOLDS, type ThresholdKey } from './thresholds.ts'

/** Reads a threshold of this document: its own, or the usual one. */
export type Limit = (key: ThresholdKey) => number

/** The thresholds of a document. An override outside its range is ignored. */
export function limitsOf(document: Document): Limit {
  return (key) => {
    const own = ownLimit(document, key)
    return own !== null && isUsable(key, own) ? own : usualLimit(document, key)
  }
}

/** What the document says itself about a threshold, inside its range or not; null: nothing. */
export function ownLimit({ settings }: Document, key: ThresholdKey): number | null {
  const own = settings.thresholds ?? {}
  return Object.hasOwn(own, key) ? (own[key] ?? null) : null
}

/**
 * What holds while the document says nothing. Where a figure of the capacity says the same thing, it
 * comes from there: one truth for both, by kind of business.
 */
export function usualLimit(document: Document, key: ThresholdKey): number {
  const { default: usual } = THRESHOLDS[key]
  const followed = FOLLOWING[key]?.(document, usual)
  return followed !== undefined && isUsable(key, followed) ? followed : usual
}

/** Thresholds that follow a figure of the capacity. */
const FOLLOWING: Readonly<
  Partial<Record<ThresholdKey, (document: Document, usual: number) => number>>
> = {
  'win-rate-qualified': usualWinRate,
  // Of all opportunities no more can be expected than of those that were qualified.
  'win-rate-all': (document, usual) => Math.min(usual, usualWinRate(document)),
  'ramp-months-closing': (document) => assumptionsOf(document).rampMonths,
  // Where closing is learned sooner, so is the rest.
  'ramp-months-front': (document, usual) => Math.min(usual, assumptionsOf(document).rampMonths),
  'ramp-months-accounts': (document, usual) => Math.min(usual, assumptionsOf(document).rampMonths),
}

/** Percent. What the chart's own sellers win is no measure for itself. */
function usualWinRate(document: Document): number {
  return Math.round(usualFigure(document, 'qualifiedToWon').value * 100)
}

function isUsable(key: ThresholdKey, value: number): boolean {
  const { min, max }: Threshold = THRESHOLDS[key]
  return value >= min && value <= max
}
