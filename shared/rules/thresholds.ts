// Every number a rule judges by, with its default and source; a document may override any of them.
import type { Document } from '../document/schema.ts'

export interface Threshold {
  readonly title: string
  readonly default: number
  readonly min: number
  readonly max: number
  readonly source: string
}

const FOUNDING = 'Founding article'
const JUDGEMENT = 'Our judgement'

export const THRESHOLDS = {
  'small-team': {
    title: 'Sales people from which a team is no longer very small',
    default: 4,
    min: 1,
    max: 50,
    source: `${FOUNDING}: four sections; ${JUDGEMENT}`,
  },
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
  'many-stages': {
    title: 'Stages from which one person is several departments',
    default: 3,
    min: 2,
    max: 4,
    source: `${FOUNDING}, con 1 of the conveyor belt; ${JUDGEMENT}`,
  },
  'belt-too-thin': {
    title: 'Largest team for which a belt of four stations is too thin',
    default: 3,
    min: 0,
    max: 100,
    source: `${FOUNDING}, con 1 of the conveyor belt; border by judgement`,
  },
  'belt-one-deep': {
    title: 'Largest team whose belt may be one deep',
    default: 7,
    min: 0,
    max: 100,
    source: JUDGEMENT,
  },
  'pods-possible': {
    title: 'Sales people from which pods are possible',
    default: 16,
    min: 4,
    max: 1000,
    source: 'Rule of thumb (one blog, 2026: pods from 12 to 30 people)',
  },
  'pods-due': {
    title: 'Sales people from which pods should be considered',
    default: 30,
    min: 4,
    max: 1000,
    source: 'Rule of thumb (one blog, 2026: pods by segment from 30 people)',
  },
  'least-pods': {
    title: 'Least number of pods',
    default: 2,
    min: 2,
    max: 10,
    source: `${FOUNDING}: pods are several belts`,
  },
  'pods-least-people': {
    title: 'Sales people below which pods cannot be filled',
    default: 8,
    min: 2,
    max: 1000,
    source: `${FOUNDING}: two pods of four functions`,
  },
  'pods-comfortable-people': {
    title: 'Sales people from which pods have room for absence',
    default: 12,
    min: 2,
    max: 1000,
    source: 'Rule of thumb (one blog, 2026: 9 to 12 people)',
  },
  'structure-from': {
    title: 'Sales people from which a structure should be chosen',
    default: 2,
    min: 1,
    max: 100,
    source: `${FOUNDING}: the first decision is the model`,
  },
  'heads-from': {
    title: 'Roles from which a team needs one head',
    default: 4,
    min: 2,
    max: 100,
    source: JUDGEMENT,
  },
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
} as const satisfies Record<string, Threshold>

export type ThresholdKey = keyof typeof THRESHOLDS

/** Reads a threshold of this document: its own, or the default. */
export type Limit = (key: ThresholdKey) => number

/** The thresholds of a document. An override outside its range is ignored. */
export function limitsOf(document: Document): Limit {
  const own = document.settings.thresholds ?? {}
  return (key) => {
    const threshold: Threshold = THRESHOLDS[key]
    const override = Object.hasOwn(own, key) ? own[key] : undefined
    const isUsable =
      override !== undefined && override >= threshold.min && override <= threshold.max
    return isUsable ? override : threshold.default
  }
}
