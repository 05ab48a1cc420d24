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
  'figure-months': {
    title: 'Months after which a figure is old',
    default: 6,
    min: 1,
    max: 120,
    source: JUDGEMENT,
  },
  'ramp-months-front': {
    title: 'Months to get up to speed in lead generation or qualification',
    default: 3,
    min: 1,
    max: 24,
    source: 'Bridge Group, at second hand: just over 3 months',
  },
  'ramp-months-closing': {
    title: 'Months to get up to speed in closing',
    default: 5,
    min: 1,
    max: 24,
    source: 'Bridge Group, at second hand: just under 5 months',
  },
  'ramp-months-accounts': {
    title: 'Months to get up to speed in account management',
    default: 4,
    min: 1,
    max: 24,
    source: JUDGEMENT,
  },
} as const satisfies Readonly<Record<string, Threshold>>
