// The numbers that rules about staffing gaps judge by.
import { FOUNDING, JUDGEMENT, type Threshold } from './threshold.ts'

export const staffingThresholds = {
  'least-fte': {
    title: 'Least working time of a stage (FTE)',
    default: 1,
    min: 0,
    max: 10,
    source: JUDGEMENT,
  },
  'least-fte-small-team': {
    title: 'Least working time of a stage in a very small team (FTE)',
    default: 0.5,
    min: 0,
    max: 10,
    source: JUDGEMENT,
  },
  'least-fte-pod': {
    title: 'Least working time of a stage in a pod (FTE)',
    default: 0.5,
    min: 0,
    max: 10,
    source: JUDGEMENT,
  },
  'vacancy-roles': {
    title: 'Roles from which vacancies are counted',
    default: 5,
    min: 1,
    max: 1000,
    source: JUDGEMENT,
  },
  'vacancy-percent': {
    title: 'Percent of the roles that may be vacant',
    default: 20,
    min: 0,
    max: 100,
    source: JUDGEMENT,
  },
  'vacancy-days': {
    title: 'Days that a role may be vacant',
    default: 60,
    min: 1,
    max: 1000,
    source: `${JUDGEMENT}: about two months to fill a role`,
  },
  'sellers-for-material': {
    title: 'Sellers from which material should be made by somebody else',
    default: 3,
    min: 1,
    max: 100,
    source: `${FOUNDING}: the support team; ${JUDGEMENT}`,
  },
} as const satisfies Readonly<Record<string, Threshold>>
