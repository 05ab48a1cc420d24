// The numbers that rules about single points of failure judge by.
import { FOUNDING, JUDGEMENT, type Threshold } from './threshold.ts'

export const singlePointThresholds = {
  'small-team': {
    title: 'Sales people from which a team is no longer very small',
    default: 4,
    min: 1,
    max: 50,
    source: `${FOUNDING}: four sections; ${JUDGEMENT}`,
  },
  'many-stages': {
    title: 'Stages from which one person is several departments',
    default: 3,
    min: 2,
    max: 4,
    source: `${FOUNDING}, con 1 of the conveyor belt; ${JUDGEMENT}`,
  },
  'backup-load': {
    title: 'Roles that may not all have the same only backup',
    default: 3,
    min: 2,
    max: 100,
    source: JUDGEMENT,
  },
  'reports-for-deputy': {
    title: 'Direct reports from which a manager needs a deputy',
    default: 4,
    min: 1,
    max: 100,
    source: JUDGEMENT,
  },
  'sellers-in-markets': {
    title: 'Sellers from which markets are looked at one by one',
    default: 2,
    min: 1,
    max: 100,
    source: JUDGEMENT,
  },
} as const satisfies Readonly<Record<string, Threshold>>
