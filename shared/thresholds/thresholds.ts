// Every number a rule judges by, with its default and source; a document may override any of them.
import { balanceThresholds } from './balance.ts'
import { dataThresholds } from './data.ts'
import { redFlagsThresholds } from './red-flags.ts'
import { singlePointThresholds } from './single-point.ts'
import { sizeFitThresholds } from './size-fit.ts'
import { spanThresholds } from './span.ts'
import { staffingThresholds } from './staffing.ts'
import { structureThresholds } from './structure.ts'

export const THRESHOLDS = {
  ...staffingThresholds,
  ...singlePointThresholds,
  ...sizeFitThresholds,
  ...structureThresholds,
  ...spanThresholds,
  ...balanceThresholds,
  ...redFlagsThresholds,
  ...dataThresholds,
} as const

export type ThresholdKey = keyof typeof THRESHOLDS
