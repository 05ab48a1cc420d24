// The part of a team that is there in an average month, when people leave and new ones have to learn.
import type { Assumptions } from './assumptions.ts'

/** 0..1. Yearly turnover x the part of a year until a successor is hired and half ramped. */
export function attritionHaircut(assumptions: Assumptions): number {
  const { attritionPerYear, fillMonths, rampMonths } = assumptions
  return Math.max(0, 1 - (attritionPerYear * (fillMonths + rampMonths / 2)) / 12)
}
