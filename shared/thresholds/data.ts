// The numbers that rules about data judge by.
import { JUDGEMENT, type Threshold } from './threshold.ts'

export const dataThresholds = {
  'fte-full': {
    title: 'FTE of a full-time job',
    default: 1,
    min: 0.1,
    max: 5,
    source: JUDGEMENT,
  },
  'fte-overload': {
    title: 'FTE from which one person is overloaded',
    default: 1.2,
    min: 0.1,
    max: 5,
    source: JUDGEMENT,
  },
} as const satisfies Readonly<Record<string, Threshold>>
