// Sellers: who qualifies, who closes, who does both, and what they become in another structure.
import type { Role, RoleStage } from '../document/schema.ts'
import { isBeltStage, type Stage, type Structure } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import type { SellerKind } from './choices.ts'

const SELLING: Readonly<Record<SellerKind, readonly Stage[]>> = {
  'full-cycle': ['qualification', 'closing'],
  qualifier: ['qualification'],
  closer: ['closing'],
}

/**
 * Closers for each qualifier. Source: Engagio guide p. 117, citing Bridge Group 2016: one sales
 * development rep for 2.5 account executives on average.
 */
const CLOSERS_PER_QUALIFIER = 2.5

/** What somebody sells, or null for a role that neither qualifies nor closes. */
export function sellerKindOf(stages: readonly RoleStage[]): SellerKind | null {
  const qualifies = stages.some(({ stage }) => stage === 'qualification')
  const closes = stages.some(({ stage }) => stage === 'closing')
  if (qualifies && closes) return 'full-cycle'
  if (qualifies) return 'qualifier'
  return closes ? 'closer' : null
}

/** Does its card stand on the belt, where a switch may move it? Leaders and helpers stay outside. */
export function isOnBelt({ stages }: Pick<Role, 'stages'>): boolean {
  const [first] = stages
  return first !== undefined && isBeltStage(first.stage)
}

/** The stages of somebody who sells like this from now on; other work and the time for it is kept. */
export function stagesAs(kind: SellerKind, stages: readonly RoleStage[]): readonly RoleStage[] {
  if (sellerKindOf(stages) === kind) return stages
  const wanted = SELLING[kind]
  const selling = stages.filter(isSelling)
  // A file may name a stage twice; that would be more than a role can hold.
  const others = stages.filter(
    (part, at) => !isSelling(part) && stages.findIndex(({ stage }) => stage === part.stage) === at,
  )
  const time = timeOf(selling)
  const parts = wanted.map((stage): RoleStage => {
    const { share: _, ...rest } = { ...selling.find((part) => part.stage === stage), stage }
    return time === null ? rest : { ...rest, share: time / wanted.length }
  })
  const before = stages.findIndex(isSelling)
  const place = others.filter((part) => stages.indexOf(part) < before).length
  return others.toSpliced(place, 0, ...parts)
}

function isSelling({ stage }: RoleStage): boolean {
  return stage === 'qualification' || stage === 'closing'
}

/** The share of time that is given to selling; null where it is left open. */
function timeOf(selling: readonly RoleStage[]): number | null {
  const time = selling.reduce((sum, { share }) => sum + (share ?? Number.NaN), 0)
  return Number.isFinite(time) ? time : null
}

/**
 * What every seller would best become, by role. Into two parties all of them sell the full cycle;
 * onto a belt, or into pods, some of those who did so qualify and the others close.
 */
export function proposedSellers(
  roles: readonly Role[],
  from: Structure | null,
  to: Structure | null,
): ReadonlyMap<RoleId, SellerKind> {
  const sellers = roles.filter((role) => isOnBelt(role) && sellerKindOf(role.stages) !== null)
  const kinds = new Map<RoleId, SellerKind>()
  for (const role of sellers) {
    const kind = sellerKindOf(role.stages)
    if (kind) kinds.set(role.id, to === 'two-party' ? 'full-cycle' : kind)
  }
  const isSplit = (to === 'conveyor' || to === 'pods') && (from === null || from === 'two-party')
  if (isSplit) for (const [id, kind] of splitOf(sellers)) kinds.set(id, kind)
  return kinds
}

/** Those who do nothing but qualify and close are split; a lone seller goes on doing both. */
function splitOf(sellers: readonly Role[]): readonly (readonly [RoleId, SellerKind])[] {
  const both = sellers.filter(
    ({ stages }) => sellerKindOf(stages) === 'full-cycle' && stages.every(isSelling),
  )
  const count = (kind: SellerKind) =>
    sellers.filter(({ stages }) => sellerKindOf(stages) === kind).length
  const wanted = Math.max(1, Math.round(sellers.length / (1 + CLOSERS_PER_QUALIFIER)))
  const mostOfThem = both.length - (count('closer') === 0 ? 1 : 0)
  const missing = Math.max(0, Math.min(wanted - count('qualifier'), mostOfThem))
  if (missing === 0 && count('qualifier') === 0) return []
  const qualifiers = new Set(both.toSorted(asQualifier).slice(0, missing))
  return both.map((role) => [role.id, qualifiers.has(role) ? 'qualifier' : 'closer'] as const)
}

/** Who is made a qualifier first: held roles before vacant ones, then those less ramped, then smaller quotas. */
function asQualifier(a: Role, b: Role): number {
  return (
    Number(a.personId === null) - Number(b.personId === null) ||
    a.ramp - b.ramp ||
    (a.quota ?? 0) - (b.quota ?? 0)
  )
}
