// Which figures a statement about capacity rests on, and whether they are the chart's own.

import type { Document } from '../document/schema.ts'
import type { BeltStage, Severity } from '../document/vocabulary.ts'
import { type AssumptionKey, areOwn } from './assumptions.ts'
import type { Capacity } from './capacity-of.ts'
import { type StageSet, stagesOf } from './stage-set.ts'
import { type BeltInput, carriedBy } from './throughput.ts'

/**
 * `own`: all figures are the chart's own; `partly`: those it mainly rests on are; `usual`: they are
 * usual ones; `anyhow`: they are, and it would also hold with the most favourable of them.
 */
export type Basis = (typeof BASES)[number]

const BASES = ['own', 'partly', 'usual', 'anyhow'] as const

export function isBasis(value: unknown): value is Basis {
  return BASES.some((basis) => basis === value)
}

/** The figures that say how much one person of a stage can do. */
export const RATE_KEYS: Readonly<Record<BeltStage, readonly AssumptionKey[]>> = {
  'lead-generation': ['leadsPerMonth'],
  qualification: ['leadsWorkedPerMonth'],
  closing: ['maxOpenDeals', 'cycleMonths'],
  'account-management': ['accountsPerManager'],
}

/** The figures that say how many of a stage's items are won in the end. */
const CONVERSION_KEYS: Readonly<Record<BeltStage, readonly AssumptionKey[]>> = {
  'lead-generation': ['leadToQualified', 'qualifiedToWon'],
  qualification: ['leadToQualified', 'qualifiedToWon'],
  closing: ['qualifiedToWon'],
  'account-management': [],
}

/** All that a number of deals rests on. */
export const FLOW_KEYS: readonly AssumptionKey[] = [
  ...Object.values(RATE_KEYS).flat(),
  ...CONVERSION_KEYS['lead-generation'],
  'inboundLeads',
]

/** What the number of deals that an organisation can win rests on. */
export function basisOfThroughput(
  document: Document,
  { belts, scale }: Pick<Capacity, 'belts' | 'scale'>,
): Basis {
  // Whoever says how many deals are won has measured it.
  if (scale !== null) return 'own'
  const limits = belts.flatMap(({ input, limits }) => limits.map((limit) => ({ input, ...limit })))
  const all = limits.flatMap(({ set, withCustomers }) => [
    ...stagesOf(set).flatMap(keysOf),
    ...(withCustomers ? RATE_KEYS['account-management'] : []),
  ])
  const main = limits.flatMap(({ set, input }) => keysOf(slowestOf(set, input)))
  return basisOf(document, main, limits.length === 0 ? CONVERSION_KEYS['lead-generation'] : all)
}

/** What it rests on how full the people of these stages are with work that is known to arrive. */
export function basisOfStages(document: Document, set: StageSet, input: BeltInput): Basis {
  const keys = (stage: BeltStage) => [
    ...RATE_KEYS[stage],
    ...(stage === 'closing' ? (['leadToQualified'] as const) : []),
  ]
  return basisOf(document, keys(slowestOf(set, input)), stagesOf(set).flatMap(keys))
}

/** Own, partly or usual: of figures that it mainly rests on, and of all of them. */
export function basisOf(
  document: Document,
  main: readonly AssumptionKey[],
  all: readonly AssumptionKey[] = main,
): Basis {
  if (!areOwn(document, main)) return 'usual'
  return areOwn(document, all) ? 'own' : 'partly'
}

/** A statement by usual figures is at most a note; an error needs that all figures are one's own. */
export function atMost(severity: Severity, basis: Basis): Severity {
  if (severity === 'info' || basis === 'usual') return 'info'
  return basis === 'own' ? severity : 'warning'
}

/** The stage that takes most time for a deal. */
function slowestOf(set: StageSet, input: BeltInput): BeltStage {
  const { leads, qualifying, closing } = carriedBy(input)
  const carried = {
    'lead-generation': leads,
    qualification: qualifying,
    closing,
    'account-management': Number.POSITIVE_INFINITY,
  }
  return stagesOf(set).toSorted((a, b) => carried[a] - carried[b])[0] ?? 'closing'
}

function keysOf(stage: BeltStage): readonly AssumptionKey[] {
  return [...RATE_KEYS[stage], ...CONVERSION_KEYS[stage]]
}
