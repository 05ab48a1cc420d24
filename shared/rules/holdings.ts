// Who holds how much of something that is shared out between people: quotas, customers.
import type { Person, Role } from '../document/schema.ts'
import type { BeltStage } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'

export interface Holding {
  readonly person: Person
  /** The roles in which they hold it. */
  readonly roles: readonly Role[]
  readonly amount: number
}

/**
 * One entry per person with such roles in a stage; agencies count, since a number can hang on them,
 * too. In the order of the roles. Linear.
 */
export function holdingsOf(
  org: Org,
  stage: BeltStage,
  isCounted: (role: Role) => boolean,
  amountOf: (role: Role) => number,
): readonly Holding[] {
  const holdings: { person: Person; roles: Role[]; amount: number }[] = []
  // Only whoever holds several roles can come twice, and few do.
  const ofBusy = new Map<Person, (typeof holdings)[number]>()
  for (const role of org.rolesIn(stage, null)) {
    const person = isCounted(role) ? org.holderOf(role) : null
    if (!person) continue
    const known = ofBusy.get(person)
    if (known) {
      known.roles.push(role)
      known.amount += amountOf(role)
      continue
    }
    const holding = { person, roles: [role], amount: amountOf(role) }
    holdings.push(holding)
    if (org.isBusy(person)) ofBusy.set(person, holding)
  }
  return holdings
}

/** All of it together. */
export function totalOf(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { amount }) => sum + amount, 0)
}

/**
 * The same total in whole parts by weight, as a part for each role; null where somebody would still
 * hold more than `mostPercent` of it, or a role nothing.
 */
export function evenedOut(
  holdings: readonly Holding[],
  weightOf: (role: Role) => number,
  mostPercent: number,
): ReadonlyMap<RoleId, number> | null {
  const roles = holdings.flatMap((holding) => holding.roles)
  const weights = roles.map((role) => Math.max(0, weightOf(role)))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const total = totalOf(holdings)
  // Beyond that whole numbers are not exact any more, and nobody has such a quota.
  if (total > Number.MAX_SAFE_INTEGER) return null
  const parts = weights.map((weight) => Math.floor((total / sum) * weight))
  const left = Math.round(total) - parts.reduce((all, part) => all + part, 0)
  const shares = new Map(roles.map(({ id }, at) => [id, (parts[at] ?? 0) + (at < left ? 1 : 0)]))
  const isFair = holdings.every((holding) => {
    const mine = holding.roles.map(({ id }) => shares.get(id) ?? 0)
    const amount = mine.reduce((all, part) => all + part, 0)
    return mine.every((part) => part > 0) && amount * 100 <= total * mostPercent
  })
  return isFair ? shares : null
}
