// Contradictions: what is never said together about one thing. Kept beside the suppression table, whose
// steps decide which of two findings stays; a test looks for both of a pair on every chart there is.
import type { Stage, Structure } from '../document/vocabulary.ts'
import type { RuleId } from '../rules/rule-id.ts'

interface Saying {
  readonly rules: readonly RuleId[]
  /** Only with this message of the rule. */
  readonly message?: string
  /** Only about one of these. */
  readonly stages?: readonly Stage[]
}

export interface Contradiction {
  readonly name: string
  readonly one: Saying
  readonly other: Saying
  /** What both have to share to contradict each other; two lines about one chart always do. */
  readonly about: 'stage' | 'role' | 'pod' | 'chart'
}

export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    name: 'over-full and idle',
    one: { rules: ['BA-02', 'SG-05'] },
    other: { rules: ['BA-03'] },
    about: 'stage',
  },
  {
    name: 'sets the pace and idle',
    one: { rules: ['BA-01'] },
    other: { rules: ['BA-03'] },
    about: 'stage',
  },
  {
    name: 'too many customers and idle',
    one: { rules: ['BA-06'] },
    other: { rules: ['BA-03'], stages: ['account-management'] },
    about: 'chart',
  },
  {
    name: 'nobody makes leads and leads pile up',
    one: { rules: ['SG-08'] },
    other: { rules: ['BA-02'], stages: ['qualification', 'closing'] },
    about: 'chart',
  },
  {
    name: 'leads stop and leads pile up',
    one: { rules: ['SG-01', 'SG-02', 'SG-07'], stages: ['lead-generation'] },
    other: { rules: ['BA-02'], stages: ['qualification', 'closing'] },
    about: 'chart',
  },
  {
    name: 'a pod too small and too large',
    one: { rules: ['SF-08'], message: 'small' },
    other: { rules: ['SF-08'], message: 'large' },
    about: 'pod',
  },
  {
    name: 'fewer pods and more pods',
    one: { rules: ['SF-06'] },
    other: { rules: ['SF-08'], message: 'large' },
    about: 'chart',
  },
  {
    name: 'too many reports and too few',
    one: { rules: ['SC-01', 'SC-02'] },
    other: { rules: ['SC-03'] },
    about: 'role',
  },
  {
    name: 'no sales manager and a manager of few',
    one: { rules: ['SC-04'] },
    other: { rules: ['SC-03'] },
    about: 'chart',
  },
  {
    name: 'no sales manager and more leaders than there is to lead',
    one: { rules: ['SC-04'] },
    other: { rules: ['SC-06', 'SC-07'] },
    about: 'chart',
  },
  {
    name: 'a sales manager is missing and comes too early',
    one: { rules: ['SC-04', 'ST-04'] },
    other: { rules: ['SF-12'], message: 'early' },
    about: 'role',
  },
  {
    name: 'closers wait for work and have too much of it',
    one: { rules: ['SF-12'], message: 'starving' },
    other: { rules: ['BA-01', 'BA-02'] },
    about: 'stage',
  },
  {
    name: 'nobody makes leads and a firm makes them',
    one: { rules: ['SG-08'] },
    other: { rules: ['SPF-07', 'SPF-12'] },
    about: 'chart',
  },
  {
    name: 'quotas too small for the target and covered, but not made',
    one: { rules: ['BA-07'], message: 'short' },
    other: { rules: ['BA-13'] },
    about: 'chart',
  },
  {
    name: 'quotas too low and too high',
    one: { rules: ['BA-07'], message: 'short' },
    other: { rules: ['BA-07'], message: 'high' },
    about: 'chart',
  },
  {
    name: 'a quota too full for a beginner and too small',
    one: { rules: ['BA-09'] },
    other: { rules: ['BA-10'], message: 'low' },
    about: 'role',
  },
  {
    name: 'hire leads before closers and closers first',
    one: { rules: ['BA-04'], message: 'many' },
    other: { rules: ['BA-02'], message: 'limit', stages: ['closing'] },
    about: 'chart',
  },
  {
    name: 'too few closers and closers idle',
    one: { rules: ['BA-04'], message: 'few' },
    other: { rules: ['BA-03'], stages: ['closing'] },
    about: 'chart',
  },
  {
    name: 'a belt too thin and ready for pods',
    one: { rules: ['SF-01', 'SF-02'] },
    other: { rules: ['SF-05'] },
    about: 'chart',
  },
]

/**
 * Rules that speak against a structure, so that the advisor must not advise it for the same chart. The
 * size and axis of pods are gates of the advisor as well: both read the same numbers.
 */
export const SPEAKS_AGAINST: Readonly<Partial<Record<RuleId, Structure>>> = {
  'SF-01': 'conveyor',
  'SF-03': 'two-party',
  'SF-04': 'two-party',
  'SF-05': 'conveyor',
  'SF-06': 'pods',
  'SF-07': 'pods',
  'SF-09': 'two-party',
  'SF-10': 'pods',
}
