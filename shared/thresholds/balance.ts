// The numbers that rules about balance judge by.
import type { Threshold } from './threshold.ts'

export const balanceThresholds = {} as const satisfies Readonly<Record<string, Threshold>>
