// The numbers that rules about structure judge by.
import { JUDGEMENT, type Threshold } from './threshold.ts'

export const structureThresholds = {
  'heads-from': {
    title: 'Roles from which a team needs one head',
    default: 4,
    min: 2,
    max: 100,
    source: JUDGEMENT,
  },
  'hand-over-people': {
    title: 'Sales people from which a missing hand-over is a warning',
    default: 8,
    min: 1,
    max: 1000,
    source: JUDGEMENT,
  },
} as const satisfies Readonly<Record<string, Threshold>>
