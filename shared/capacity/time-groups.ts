// Whose time can go into which stages: full-time people at work, added up by what they may do.
import type { Document, Role } from '../document/schema.ts'
import { isBeltStage, type Stage } from '../document/vocabulary.ts'
import type { PodId } from '../ids.ts'
import { headCountOf } from '../org/head-count.ts'
import type { Org } from '../org/org.ts'
import { LEADS, SELLING, SETS, type StageSet, setOf } from './stage-set.ts'

/**
 * Full-time equivalents by the set of stages that they may go into. People who may do several divide
 * their time as it serves best; a share that is written on a role is a set of one stage.
 */
export type TimeGroups = readonly number[]

/** As the chart is today, or once every role is filled by somebody who is past learning. */
export type When = 'today' | 'filled'

export const NO_TIME: TimeGroups = Array.from({ length: SETS }, () => 0)

export interface GroupsOfChart {
  /** Of the whole chart; of pods, those who stand in none and serve all of them. */
  readonly shared: TimeGroups
  readonly byPod: ReadonlyMap<PodId, TimeGroups>
}

/** One pass over the roles. */
export function groupsOfChart(org: Org, when: When): GroupsOfChart {
  const { structure, pods } = org.document
  const shared: number[] = [...NO_TIME]
  const byPod = new Map<PodId, number[]>(pods.map(({ id }) => [id, [...NO_TIME]]))
  const sellersDo = sellersDoIn(org.document)
  for (const role of org.document.roles) {
    const time = timeOf(org, role, when)
    if (time <= 0) continue
    const place = structure === 'pods' && role.podId !== null ? byPod.get(role.podId) : shared
    // In a pod that is not on the chart nobody does anything.
    if (place) addRole(place, role, time, sellersDo)
  }
  return { shared, byPod }
}

/** Whoever qualifies or closes in two parties does both, and finds leads where sellers call cold. */
export function sellersDoIn({ structure, company }: Document): StageSet {
  if (structure !== 'two-party') return 0
  return SELLING | (company.leadSource === 'cold-calling' ? LEADS : 0)
}

/** Full-time equivalents that a role puts to work; nobody is there more than once. */
function timeOf(org: Org, role: Role, when: When): number {
  const holder = org.holderOf(role)
  if (holder === null) return when === 'filled' ? within(role.fte, 1) : 0
  const atWork = when === 'filled' ? 1 : within(role.ramp, 100) / 100
  // Nobody knows how a firm shares out its people; its head count is for each of its roles.
  if (holder.external) return within(role.fte, 1) * atWork * headCountOf(holder)
  if (!org.isBusy(holder)) return within(role.fte, 1) * atWork
  const all = org.rolesHeldBy(holder).reduce((sum, { fte }) => sum + within(fte, 1), 0)
  return (within(role.fte, 1) / Math.max(1, all)) * atWork
}

/** What the role may do with its time. */
function addRole(groups: number[], role: Role, time: number, sellersDo: StageSet): void {
  for (const { set, part } of workOf(role)) {
    const whole = (set & SELLING) === 0 ? set : set | sellersDo
    groups[whole] = (groups[whole] ?? 0) + time * part
  }
}

interface Work {
  /** Not empty. */
  readonly set: StageSet
  /** Of the time of whoever holds the role, 0 to 1. */
  readonly part: number
}

function workOf(role: Role): readonly Work[] {
  const [only, another] = role.stages
  if (!only) return NO_WORK
  if (!another && only.share === undefined) return ALL_OF_IT[setFor(role, [only.stage])] ?? NO_WORK
  const parts = new Map<Stage, number | undefined>()
  for (const { stage, share } of role.stages) if (!parts.has(stage)) parts.set(stage, share)
  const written = [...parts.values()].reduce<number>((sum, share) => sum + within(share ?? 0, 1), 0)
  const open = [...parts].flatMap(([stage, share]) => (share === undefined ? stage : []))
  const belt = open.filter(isBeltStage)
  const rest = open.length === 0 ? 0 : (Math.max(0, 1 - written) * belt.length) / open.length
  const shared = [...parts].flatMap(([stage, share]) =>
    share === undefined ? [] : workIn(role, [stage], within(share, 1) / Math.max(1, written)),
  )
  return [...shared, ...workIn(role, belt, rest)]
}

const NO_WORK: readonly Work[] = []
/** By the set of stages. Nearly every role has one stage, and every role is asked after every edit. */
const ALL_OF_IT = Array.from({ length: SETS }, (_, set): readonly Work[] =>
  set === 0 ? NO_WORK : [{ set, part: 1 }],
)

function workIn(role: Role, stages: readonly Stage[], part: number): readonly Work[] {
  const set = setFor(role, stages)
  return set === 0 ? NO_WORK : [{ set, part }]
}

/** A sales engineer stands with the closers and helps them, but carries no deals. */
function setFor({ supportKind }: Role, stages: readonly Stage[]): StageSet {
  let set: StageSet = 0
  for (const stage of stages) {
    if (supportKind === 'sales-engineering' && stage !== 'account-management') continue
    if (isBeltStage(stage)) set |= setOf(stage)
  }
  return set
}

/** Impossible numbers count as the nearest possible ones. */
function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}

/** The time of everybody who may do at least one of these stages. */
export function timeFor(groups: TimeGroups, set: StageSet): number {
  let sum = 0
  for (let group = 1; group < SETS; group++) if ((group & set) !== 0) sum += groups[group] ?? 0
  return sum
}

/** The same people and so much more (or less) time of somebody who may do all of these stages. */
export function withMore(groups: TimeGroups, set: StageSet, fte = 1): TimeGroups {
  return groups.map((time, group) => (group === set ? Math.max(0, time + fte) : time))
}

/** All of them together. */
export function joined(all: readonly TimeGroups[]): TimeGroups {
  return NO_TIME.map((_, group) => all.reduce((sum, groups) => sum + (groups[group] ?? 0), 0))
}

/** So large a part of everybody's time. */
export function partOf(groups: TimeGroups, part: number): TimeGroups {
  return groups.map((time) => time * part)
}

/** The kinds of people there are, by what they may do. */
export function shapesIn(groups: TimeGroups): readonly StageSet[] {
  return groups.flatMap((time, group) => (time > 0 ? group : []))
}
