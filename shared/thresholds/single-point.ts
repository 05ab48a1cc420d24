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
  'quota-sellers': {
    title: 'People with a quota from which its spread is judged',
    default: 3,
    min: 2,
    max: 100,
    source: JUDGEMENT,
  },
  'quota-percent': {
    title: 'Percent of all quotas that one seller may carry',
    default: 40,
    min: 1,
    max: 100,
    source: 'Field examples (40 to 73% on one seller); border by judgement',
  },
  'quota-percent-most': {
    title: 'The same, far too much',
    default: 60,
    min: 1,
    max: 100,
    source: 'Field examples (40 to 73% on one seller); border by judgement',
  },
  'accounts-managers': {
    title: 'Account managers from which the spread of customers is judged',
    default: 2,
    min: 2,
    max: 100,
    source: JUDGEMENT,
  },
  'accounts-percent': {
    title: 'Percent of the customers that one account manager may hold',
    default: 60,
    min: 1,
    max: 100,
    source: 'Field examples of dependency; border by judgement',
  },
  'accounts-least': {
    title: 'Customers from which their spread is judged',
    default: 10,
    min: 1,
    max: 10_000,
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
