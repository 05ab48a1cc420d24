// What a chart says about itself that new charts could begin with, too.
import { ASSUMPTION_KEYS, ownAssumption } from '../capacity/assumptions.ts'
import { LIMITS } from '../document/limits.ts'
import type { Document } from '../document/schema.ts'
import type { NewCharts } from '../ipc/preferences.ts'
import { ownLimit } from '../thresholds/limits.ts'
import { THRESHOLDS, type ThresholdKey } from '../thresholds/thresholds.ts'

/** Its currency and its own figures; null where it has neither. */
export function preferredOf(document: Document): NewCharts | null {
  const assumptions = Object.fromEntries(
    ASSUMPTION_KEYS.flatMap((key) => {
      const own = ownAssumption(document, key)
      return own === undefined ? [] : [[key, own]]
    }),
  )
  const thresholds = Object.fromEntries(
    KEYS.flatMap((key) => {
      const own = ownLimit(document, key)
      const { min, max } = THRESHOLDS[key]
      return own === null || own < min || own > max ? [] : [[key, own]]
    }).slice(0, LIMITS.preferredThresholds),
  )
  const { currency = null } = document
  const isNothing =
    currency === null && Object.keys(assumptions).length + Object.keys(thresholds).length === 0
  return isNothing ? null : { currency, assumptions, thresholds }
}

const KEYS = Object.keys(THRESHOLDS).filter((key): key is ThresholdKey =>
  Object.hasOwn(THRESHOLDS, key),
)
