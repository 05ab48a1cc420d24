// How a new person grows into a stage, month by month; practice, since no survey gives the shape.
import type { BeltStage } from '../document/vocabulary.ts'

/**
 * Percent of full output in each month, the month of the start first. Bridge Group: just over 3
 * months for leads and qualifying, just under 5 for closing; the steps are our judgement.
 */
const RAMP_CURVES: Readonly<Record<BeltStage, readonly number[]>> = {
  'lead-generation': [0, 33, 67, 100],
  qualification: [0, 33, 67, 100],
  closing: [0, 25, 50, 75, 90, 100],
  'account-management': [0, 25, 50, 75, 100],
}

/** Percent of full output after so many whole months in the stage, where it takes `needed` of them. */
export function rampAfter(stage: BeltStage, months: number, needed: number): number {
  const curve = RAMP_CURVES[stage]
  const last = curve.length - 1
  const month = Math.min(Math.max(0, Math.floor((months * last) / Math.max(needed, 1))), last)
  return curve[month] ?? 100
}
