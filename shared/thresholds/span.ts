// The numbers that rules about span of control judge by.
import { FOUNDING, JUDGEMENT, type Threshold } from './threshold.ts'

export const spanThresholds = {
  reports: {
    title: 'Direct reports of a manager who does not sell',
    default: 8,
    min: 1,
    max: 100,
    source: 'SaaStr, rule of 8; Sales Leadership Council 2014',
  },
  'reports-most': {
    title: 'Direct reports that are far too many',
    default: 12,
    min: 1,
    max: 100,
    source: 'Objective Management Group 2011 (never above 10); ZS 2014',
  },
  'reports-commission': {
    title: 'Direct reports where sellers live on commission and the sale is simple',
    default: 15,
    min: 1,
    max: 200,
    source: 'Dave Kahle: 15 to 20 commission-only sellers per manager',
  },
  'reports-commission-most': {
    title: 'The same, far too many',
    default: 20,
    min: 1,
    max: 200,
    source: 'Dave Kahle: 15 to 20 commission-only sellers per manager',
  },
  'coach-reports': {
    title: 'Direct reports of a manager who also sells',
    default: 5,
    min: 1,
    max: 100,
    source: 'McKinsey: 3 to 5 for a player-coach',
  },
  'coach-reports-most': {
    title: 'The same, far too many',
    default: 8,
    min: 1,
    max: 100,
    source: 'McKinsey: 7 to 10 are for those who only lead',
  },
  'manager-sellers': {
    title: 'Sellers from which a manager comes into view',
    default: 4,
    min: 1,
    max: 100,
    source: 'Rule of thumb: first manager at the sixth closer',
  },
  'manager-sellers-many': {
    title: 'Sellers from which a manager is missing',
    default: 6,
    min: 1,
    max: 100,
    source: 'Rule of thumb: first manager at the sixth closer',
  },
  'manager-people': {
    title: 'Sales people from which a manager comes into view',
    default: 6,
    min: 1,
    max: 100,
    source: JUDGEMENT,
  },
  'manager-people-many': {
    title: 'Sales people from which a manager is missing',
    default: 8,
    min: 1,
    max: 100,
    source: 'SaaStr, rule of 8',
  },
  'manager-sellers-simple': {
    title: 'Sellers of a simple two-party sale from which a manager comes into view',
    default: 10,
    min: 1,
    max: 1000,
    source: `${FOUNDING}: little managerial oversight needed`,
  },
} as const satisfies Readonly<Record<string, Threshold>>
