// Sellers: who qualifies, who closes, who does both, and what they become in another structure.
import type { Role, RoleStage } from '../document/schema.ts'
import { type BeltStage, isBeltStage, type Stage, type Structure } from '../document/vocabulary.ts'
import type { PersonId, RoleId } from '../ids.ts'
import { beltStagesOf } from '../org/lanes.ts'
import { isReady } from '../org/ready.ts'
import { guessStage, supportKindOf } from '../org/role-templates.ts'
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

/** With more of the four stages one person is several departments. */
const MOST_STAGES = 2

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
 * What every seller would best become, by role. Into two parties they sell the full cycle, unless
 * that would make somebody several departments while others qualify; onto a belt, or into so many pods, some of those who
 * did so qualify and the others close. Sales engineers help and never sell.
 */
export function proposedSellers(
  roles: readonly Role[],
  from: Structure | null,
  to: Structure | null,
  pods: number,
): ReadonlyMap<RoleId, SellerKind> {
  const sellers = roles.filter(
    (role) => isOnBelt(role) && sellerKindOf(role.stages) !== null && !isHelper(role),
  )
  const kinds = to === 'two-party' ? asSellers(roles, sellers) : asTheyAre(sellers)
  const isSplit = (to === 'conveyor' || to === 'pods') && (from === null || from === 'two-party')
  if (isSplit)
    for (const [id, kind] of splitOf(sellers, to === 'pods' ? pods : 1)) kinds.set(id, kind)
  return kinds
}

function asTheyAre(sellers: readonly Role[]): Map<RoleId, SellerKind> {
  const kinds = new Map<RoleId, SellerKind>()
  for (const { id, stages } of sellers) {
    const kind = sellerKindOf(stages)
    if (kind) kinds.set(id, kind)
  }
  return kinds
}

function asSellers(roles: readonly Role[], sellers: readonly Role[]): Map<RoleId, SellerKind> {
  const kinds = asTheyAre(sellers)
  const stagesBy = stagesByPerson(roles)
  for (const role of sellers) if (canSellAll(role, stagesBy)) kinds.set(role.id, 'full-cycle')
  // Two parties in which nobody qualifies have no sellers: then closers do it, beside what they do.
  if (!roles.some((role) => qualifies(role, kinds)))
    for (const { id } of sellers) kinds.set(id, 'full-cycle')
  return kinds
}

function qualifies(role: Role, kinds: ReadonlyMap<RoleId, SellerKind>): boolean {
  const kind = kinds.get(role.id)
  if (kind !== undefined) return kind !== 'closer'
  return !isHelper(role) && beltStagesOf(role).includes('qualification')
}

function isHelper(role: Role): boolean {
  return supportKindOf(role) === 'sales-engineering'
}

function stagesByPerson(roles: readonly Role[]): ReadonlyMap<PersonId, ReadonlySet<BeltStage>> {
  const by = new Map<PersonId, Set<BeltStage>>()
  for (const role of roles) {
    if (role.personId === null) continue
    const stages = by.get(role.personId) ?? new Set()
    for (const stage of beltStagesOf(role)) stages.add(stage)
    by.set(role.personId, stages)
  }
  return by
}

function canSellAll(role: Role, stagesBy: ReadonlyMap<PersonId, ReadonlySet<BeltStage>>): boolean {
  const held = role.personId === null ? undefined : stagesBy.get(role.personId)
  const stages = new Set(held ?? beltStagesOf(role))
  return stages.add('qualification').add('closing').size <= MOST_STAGES
}

/**
 * Those who do nothing but qualify and close are split; a lone seller goes on doing both. Whoever has
 * a quota, or a title that says so, goes on closing; each pod gets somebody for either.
 */
function splitOf(
  sellers: readonly Role[],
  pods: number,
): readonly (readonly [RoleId, SellerKind])[] {
  const both = sellers.filter(
    ({ stages }) => sellerKindOf(stages) === 'full-cycle' && stages.every(isSelling),
  )
  const count = (kind: SellerKind) =>
    sellers.filter(({ stages }) => sellerKindOf(stages) === kind).length
  if (both.length < 2 && count('qualifier') === 0 && count('closer') === 0) return []
  const share = Math.round(sellers.length / (1 + CLOSERS_PER_QUALIFIER))
  const missing = Math.max(0, Math.min(Math.max(pods, share) - count('qualifier'), both.length))
  // More of them than can be spared from closing do both.
  const spared = Math.max(0, both.length - Math.max(0, pods - count('closer')))
  const isLed = sellers.some((role) => sellerKindOf(role.stages) === 'qualifier' && isReady(role))
  const ranked = isLed
    ? both.toSorted(asQualifier)
    : withOneReady(both.toSorted(asQualifier), missing)
  return ranked.map((role, at) => {
    if (at >= missing) return [role.id, hasToQualify(role) ? 'full-cycle' : 'closer'] as const
    return [role.id, at >= spared || hasToClose(role) ? 'full-cycle' : 'qualifier'] as const
  })
}

/** Of so many who will qualify the last one is past learning, where somebody else who is goes on closing. */
function withOneReady(ranked: readonly Role[], count: number): readonly Role[] {
  const ready = ranked.filter(isReady)
  const [first] = ready
  const last = ranked[count - 1]
  if (!first || !last || ready.length < 2 || ranked.slice(0, count).some(isReady)) return ranked
  return ranked.map((role) => (role === last ? first : role === first ? last : role))
}

function hasToClose({ quota = 0, title }: Role): boolean {
  return quota > 0 || guessStage(title) === 'closing'
}

/** Closing alone would take away what the title says. */
function hasToQualify({ title }: Role): boolean {
  return guessStage(title) === 'qualification'
}

/**
 * Who is made a qualifier first: whose title says so, and who need not close; then held roles before
 * vacant ones, those less ramped, smaller quotas.
 */
function asQualifier(a: Role, b: Role): number {
  return (
    Number(hasToQualify(b)) - Number(hasToQualify(a)) ||
    Number(hasToClose(a)) - Number(hasToClose(b)) ||
    Number(a.personId === null) - Number(b.personId === null) ||
    a.ramp - b.ramp ||
    (a.quota ?? 0) - (b.quota ?? 0)
  )
}
