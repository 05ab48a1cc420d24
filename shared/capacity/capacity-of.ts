// What an organisation can sell: the figures of each of its belts, and of all of them together.
import { once, onceFor } from '../once.ts'
import type { Org, Scope } from '../org/org.ts'
import {
  type Assumptions,
  areOwn,
  assumptionsOf,
  hasOwnAssumptions,
  mostFavourable,
  ownAssumption,
} from './assumptions.ts'
import { customersOf } from './customers.ts'
import { type StageTable, stageTable } from './stage-rows.ts'
import { LEADS, SELLING } from './stage-set.ts'
import { accountTime, type BeltInput, type Throughput, throughputOf } from './throughput.ts'
import {
  type GroupsOfChart,
  groupsOfChart,
  joined,
  NO_TIME,
  partOf,
  sellersDoIn,
  type TimeGroups,
  timeFor,
} from './time-groups.ts'

/** One belt with its figures: the whole of a conveyor or of two parties, or one pod. */
export interface Belt extends Throughput, StageTable {
  /** null: the whole organisation. */
  readonly scope: Scope
  /** What was calculated with; calculate again with other people to ask "what if". */
  readonly input: BeltInput
}

export interface Capacity {
  /** The figures in force. */
  readonly assumptions: Assumptions
  /** True while the document has no figures of its own: say "with our usual figures". */
  readonly isAssumed: boolean
  /** One for conveyor and two-party, one for each pod. */
  readonly belts: readonly Belt[]
  /** The one belt; in pods what the same people would be on one belt. */
  readonly whole: Belt
  /** Deals won a month by all belts together. */
  readonly throughput: number
  /** The same once every role is filled by somebody past learning; null where that is so today. */
  readonly filled: FilledCapacity | null
  /** Deals really won for each one that the figures would make; null while nobody says. */
  readonly scale: number | null
}

export interface FilledCapacity {
  readonly belts: readonly Belt[]
  readonly whole: Belt
  readonly throughput: number
}

/** Everybody who is planned for: as if every role on the chart were filled by somebody past learning. */
export function plannedBelt({ filled, whole }: Capacity): Belt {
  return filled?.whole ?? whole
}

/** What a calculation may take from elsewhere, to compare two charts by the same measure. */
export interface Measure {
  readonly assumptions?: Assumptions
  readonly scale?: number | null
}

/**
 * The capacity of an organisation; the same object for the same organisation. null before a
 * structure is chosen, and while nobody is to find, qualify or close anything. Never throws, and
 * every number in it is finite.
 */
export const capacityOf = onceFor((org: Org) => capacityBy(org, {}))

/** With the most favourable of the usual figures: what is too little then, is too little anyhow. */
export const favourableCapacityOf = onceFor((org: Org) =>
  capacityBy(org, {
    assumptions: mostFavourable(org.document),
    scale: capacityOf(org)?.scale ?? null,
  }),
)

/** The same by another measure. */
export function capacityBy(org: Org, measure: Measure): Capacity | null {
  const { document } = org
  if (document.structure === null) return null
  const assumptions = measure.assumptions ?? assumptionsOf(document)
  const today = groupsOfChart(org, 'today')
  const later = groupsOfChart(org, 'filled')
  if (timeFor(joined([later.shared, ...later.byPod.values()]), LEADS | SELLING) <= 0) return null
  const unscaled = beltsOf(org, today, { assumptions, scale: 1 })
  const scale =
    measure.scale !== undefined ? measure.scale : scaleOf(org, throughputOfAll(unscaled))
  const by = { assumptions, scale: scale ?? 1 }
  const belts = scale === null ? unscaled : beltsOf(org, today, by)
  const whole = once(() => wholeOf(org, belts))
  const filled = once(() => (isSame(today, later) ? null : filledOf(org, later, by)))
  return {
    assumptions,
    isAssumed: !hasOwnAssumptions(document) && scale === null,
    belts,
    get whole() {
      return whole()
    },
    throughput: throughputOfAll(belts),
    get filled() {
      return filled()
    },
    scale,
  }
}

function filledOf(org: Org, groups: GroupsOfChart, by: Required<Figures>): FilledCapacity {
  const belts = beltsOf(org, groups, by)
  return { belts, whole: wholeOf(org, belts), throughput: throughputOfAll(belts) }
}

interface Figures {
  readonly assumptions: Assumptions
  readonly scale: number
}

function beltsOf(org: Org, groups: GroupsOfChart, figures: Figures): readonly Belt[] {
  const { scopes } = org
  const selling = scopes.map((scope) => timeFor(ownGroups(groups, scope), SELLING))
  const all = selling.reduce((sum, time) => sum + time, 0)
  return scopes.map((scope, at) => {
    // What comes by itself and people of no pod go where there are hands to sell.
    const part = all > 0 ? (selling[at] ?? 0) / all : 1 / scopes.length
    const people =
      scope === null
        ? groups.shared
        : joined([ownGroups(groups, scope), partOf(groups.shared, part)])
    return beltOf(scope, {
      ...figures,
      groups: people,
      inbound: figures.assumptions.inboundLeads * (scope === null ? 1 : part),
      customers: customersOf(org, scope),
      ...ownness(org),
    })
  })
}

function ownGroups({ shared, byPod }: GroupsOfChart, scope: Scope): TimeGroups {
  return scope === null ? shared : (byPod.get(scope.id) ?? NO_TIME)
}

function ownness(org: Org) {
  return {
    isAccountLoadOwn: areOwn(org.document, ['accountsPerManager']),
    isLeadRateOwn: areOwn(org.document, ['leadsPerMonth']),
    sellersDo: sellersDoIn(org.document),
    leadsUncounted: areLeadsUncounted(org),
  }
}

/** The belt with these people and figures; its table is made when somebody looks at it. */
export function beltOf(scope: Scope, input: BeltInput): Belt {
  const throughput = throughputOf(input)
  const table = once(() => stageTable(input, throughput))
  return {
    scope,
    input,
    ...throughput,
    get rows() {
      return table().rows
    },
    get pace() {
      return table().pace
    },
    get arrivals() {
      return table().arrivals
    },
  }
}

/**
 * In pods the same people on one belt. It is charged only the account time that the pods serve, or
 * it could win less than they do.
 */
function wholeOf(org: Org, belts: readonly Belt[]): Belt {
  const [first, ...others] = belts
  if (first && others.length === 0 && first.scope === null) return first
  const inputs = belts.map(({ input }) => input)
  const figures = first?.input ?? {
    ...ownness(org),
    assumptions: assumptionsOf(org.document),
    scale: 1,
  }
  return beltOf(null, {
    ...figures,
    groups: joined(inputs.map(({ groups }) => groups)),
    inbound: inputs.reduce((sum, { inbound }) => sum + inbound, 0),
    customers: customersOf(org, null),
    accountTime: inputs.reduce((sum, input) => sum + accountTime(input), 0),
  })
}

function throughputOfAll(belts: readonly Belt[]): number {
  return belts.reduce((sum, { won }) => sum + won, 0)
}

function isSame(today: GroupsOfChart, later: GroupsOfChart): boolean {
  const all = ({ shared, byPod }: GroupsOfChart) => [...shared, ...[...byPod.values()].flat()]
  const after = all(later)
  return all(today).every((time, at) => Math.abs(time - (after[at] ?? 0)) < 1e-9)
}

/** Bought or inbound leads of which nobody has said how many there are. */
function areLeadsUncounted({ document }: Org): boolean {
  const { leadSource } = document.company
  return (
    (leadSource === 'agency' || leadSource === 'inbound') &&
    ownAssumption(document, 'inboundLeads') === undefined &&
    ownAssumption(document, 'leadsPerMonth') === undefined
  )
}

/** Further from the figures than this, the number of deals is a mistake. */
const FURTHEST = 1000

/** What the deals won today say about the figures; null where nobody says, or it cannot be meant. */
function scaleOf({ document }: Org, modelled: number): number | null {
  const { dealsPerMonth } = document.company
  if (dealsPerMonth === undefined || dealsPerMonth <= 0 || modelled <= 0) return null
  const scale = dealsPerMonth / modelled
  return scale >= 1 / FURTHEST && scale <= FURTHEST ? scale : null
}
