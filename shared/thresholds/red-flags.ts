// The numbers that rules about red flags judge by.
import type { Threshold } from './threshold.ts'

export const redFlagsThresholds = {} as const satisfies Readonly<Record<string, Threshold>>
