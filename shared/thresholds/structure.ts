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
  'team-of-stage': {
    title: 'Reports in one stage that make a team of that stage',
    default: 2,
    min: 1,
    max: 100,
    source: JUDGEMENT,
  },
  layers: {
    title: 'Layers of reporting that are enough',
    default: 3,
    min: 1,
    max: 20,
    source: JUDGEMENT,
  },
  'layers-large': {
    title: 'The same in a large team',
    default: 4,
    min: 1,
    max: 20,
    source: JUDGEMENT,
  },
  'layers-people': {
    title: 'Sales people from which a team counts as large for its layers',
    default: 20,
    min: 1,
    max: 1000,
    source: JUDGEMENT,
  },
  'layers-people-large': {
    title: 'Sales people from which layers are no longer counted',
    default: 60,
    min: 1,
    max: 10_000,
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
