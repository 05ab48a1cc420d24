// The numbers that rules about balance judge by.
import { JUDGEMENT, type Threshold } from './threshold.ts'

const LOAD =
  'Cust: 30 to 50 customers in the mid-market, 8 to 15 enterprises, 100 to 200 small firms'
const OVER_ASSIGNMENT = 'Usual over-assignment: 10 to 20%; 50% is alarming'

export const balanceThresholds = {
  'closers-per-front': {
    title: 'Closers for each person who finds or qualifies leads',
    default: 4,
    min: 0.5,
    max: 100,
    source: 'TOPO 2015: 4.4 in larger companies; 1.5 to 4 by kind of sale',
  },
  'closers-per-front-least': {
    title: 'The same, at least',
    default: 0.4,
    min: 0.01,
    max: 10,
    source: `Bridge Group 2016: 2.5 on average; ${JUDGEMENT}`,
  },
  'closers-per-front-people': {
    title: 'Sales people from which closers are compared with those who find leads',
    default: 8,
    min: 2,
    max: 1000,
    source: JUDGEMENT,
  },
  'pod-ratio': {
    title: 'How many times the smallest pod the largest one may be',
    default: 1.5,
    min: 1,
    max: 100,
    source: `Territories: within 20% of the average; ${JUDGEMENT}`,
  },
  'pod-ratio-most': {
    title: 'The same, far too much',
    default: 2,
    min: 1,
    max: 100,
    source: JUDGEMENT,
  },
  'load-accounts': {
    title: 'Customers that one full-time account manager can look after',
    default: 50,
    min: 1,
    max: 100_000,
    source: LOAD,
  },
  'load-accounts-enterprise': {
    title: 'The same where customers are enterprises',
    default: 15,
    min: 1,
    max: 100_000,
    source: LOAD,
  },
  'load-accounts-small': {
    title: 'The same where customers are small firms',
    default: 200,
    min: 1,
    max: 100_000,
    source: LOAD,
  },
  'load-revenue': {
    title: 'Revenue that one full-time account manager can look after',
    default: 2_000_000,
    min: 1,
    max: 1_000_000_000_000,
    source: 'Gainsight 2014 and SaaStr: about 2 million a year',
  },
  'load-factor': {
    title: 'How many times that is far too much',
    default: 1.5,
    min: 1,
    max: 100,
    source: JUDGEMENT,
  },
  'quotas-least': {
    title: 'Percent of the target that all quotas together have to reach',
    default: 100,
    min: 1,
    max: 100,
    source: 'Arithmetic',
  },
  'quotas-tight': {
    title: 'The same, with some reserve',
    default: 105,
    min: 1,
    max: 1000,
    source: OVER_ASSIGNMENT,
  },
  'quotas-high': {
    title: 'Percent of the target that all quotas together may reach',
    default: 130,
    min: 100,
    max: 1000,
    source: OVER_ASSIGNMENT,
  },
  'quotas-most': {
    title: 'The same, far too much',
    default: 150,
    min: 100,
    max: 1000,
    source: OVER_ASSIGNMENT,
  },
  'beginners-percent': {
    title: 'Percent of the people in a stage who may be new at once',
    default: 40,
    min: 0,
    max: 100,
    source: `Bridge Group: 3 to 5 months until somebody is up to speed; ${JUDGEMENT}`,
  },
  'beginners-people': {
    title: 'People in a stage from which the new ones are counted',
    default: 3,
    min: 1,
    max: 1000,
    source: JUDGEMENT,
  },
  'quota-deviation': {
    title: 'Percent by which a quota may differ from the usual one',
    default: 33,
    min: 1,
    max: 1000,
    source: `Territories: within 20% of the average; ${JUDGEMENT}`,
  },
  'quota-peers': {
    title: 'Comparable quotas from which there is a usual one',
    default: 3,
    min: 2,
    max: 1000,
    source: JUDGEMENT,
  },
  'closers-per-engineer': {
    title: 'Closers of a complex product for each sales engineer',
    default: 4,
    min: 0.5,
    max: 100,
    source: 'Care 2012: 2 in the mid-market, 5 with small firms; rule of thumb: 3',
  },
  'closers-for-engineer': {
    title: 'Closers of a complex product from which a sales engineer is missed',
    default: 3,
    min: 1,
    max: 1000,
    source: JUDGEMENT,
  },
} as const satisfies Readonly<Record<string, Threshold>>
