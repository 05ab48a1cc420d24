// What the advisor reads off the chart: people and open roles, stages, markets, and how sellers work today.
import type { Company, Document, Role } from '../document/schema.ts'
import {
  BELT_STAGES,
  type BeltStage,
  type PodAxis,
  type Structure,
} from '../document/vocabulary.ts'
import { beltStagesOf } from '../org/lanes.ts'
import { type Org, orgOf } from '../org/org.ts'

export interface ChartFacts {
  readonly structure: Structure | null
  /** People in sales. */
  readonly people: number
  /** Their working time on the belt, in full-time jobs. */
  readonly time: number
  /** People with every vacant role of the belt: people once all are filled. */
  readonly planned: number
  /** People in the smallest of the four stages; somebody with several stages counts in parts. */
  readonly smallestStage: number
  /** The same once every vacant role is filled. */
  readonly smallestPlannedStage: number
  /** Most closers also qualify or look after customers. */
  readonly isFullCycle: boolean
  /** The same, and nobody but closers qualifies: one person takes a sale to its end. */
  readonly sellsWhole: boolean
  /** What the chart divides its pods by. */
  readonly axis: PodAxis | null
  /** Names of the markets that are written down. */
  readonly segments: readonly string[]
}

/** `company` stands in for the chart's facts while answers are not saved yet. */
export function chartFactsOf(document: Document, company: Company): ChartFacts {
  const org = orgOf(document)
  const work = org.members.map(({ roles }) => workIn(roles.filter(({ fte }) => fte > 0)))
  const vacant = org.vacancies.map((role) => workIn([role]))
  return {
    structure: document.structure,
    people: org.salesPeople.length,
    time: timeOf(org.salesPeople.flatMap(org.rolesHeldBy)),
    planned: org.salesPeople.length + vacant.filter(({ stages }) => stages.length > 0).length,
    smallestStage: smallestOf(work),
    smallestPlannedStage: smallestOf([...work, ...vacant]),
    isFullCycle: hasFullCycleSellers(org),
    sellsWhole: hasFullCycleSellers(org) && !hasQualifiersApart(org),
    axis: document.podAxis ?? document.pods.find(({ axis }) => axis)?.axis ?? null,
    segments: writtenSegments(document, company),
  }
}

/** The markets that are written down: the company's, else one for each pod, else those of the roles. */
export function writtenSegments(document: Document, company: Company): readonly string[] {
  const named = distinct(company.segments ?? [])
  if (named.length > 0) return named
  if (document.pods.length > 0)
    return distinct(document.pods.map(({ name, segment }) => segment?.trim() || name))
  const markets = distinct(
    document.roles.flatMap((role) => (beltStagesOf(role).length > 0 ? (role.market ?? []) : [])),
  )
  // One market on some of the roles divides nothing.
  return markets.length > 1 ? markets : []
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()))].filter(Boolean)
}

function timeOf(roles: readonly Role[]): number {
  const onBelt = roles.filter((role) => beltStagesOf(role).length > 0)
  return onBelt.reduce((sum, { fte }) => sum + fte, 0)
}

/** What somebody does on the belt, as one of so many kinds of work. */
interface Work {
  readonly stages: readonly BeltStage[]
  /** With leading and helping, which take their part of the time as well. */
  readonly kinds: number
}

function workIn(roles: readonly Role[]): Work {
  const [only, another] = roles
  // Nearly everybody has one role with one stage.
  if (only && !another && only.stages.length === 1) return { stages: beltStagesOf(only), kinds: 1 }
  const all = roles.flatMap(({ stages }) => stages.map(({ stage }) => stage))
  return { stages: [...new Set(roles.flatMap(beltStagesOf))], kinds: new Set(all).size }
}

function smallestOf(work: readonly Work[]): number {
  const counts = new Map<BeltStage, number>()
  for (const { stages, kinds } of work)
    for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1 / kinds)
  return Math.min(...BELT_STAGES.map((stage) => counts.get(stage) ?? 0))
}

function hasFullCycleSellers(org: Org): boolean {
  const closers = org.rolesIn('closing', null)
  const fullCycle = closers.filter((role) =>
    beltStagesOf(role).some((stage) => stage === 'qualification' || stage === 'account-management'),
  )
  return 2 * fullCycle.length > closers.length
}

function hasQualifiersApart(org: Org): boolean {
  return org
    .rolesIn('qualification', null)
    .some((role) => org.holderOf(role) !== null && !beltStagesOf(role).includes('closing'))
}
