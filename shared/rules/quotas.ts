// Quotas that can be compared: of the same stage, for a full week's work.
import { isLeading, quotaRoles } from '../capacity/quota-cover.ts'
import type { Person, Role } from '../document/schema.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'

export interface Quota {
  readonly role: Role
  readonly person: Person
  /** Won revenue a year, as if the role were full-time: half the time, half the quota is fair. */
  readonly fullTime: number
}

export interface QuotasOfStage {
  readonly stage: 'closing' | 'account-management'
  readonly quotas: readonly Quota[]
}

/** The quotas of filled roles, each in one stage; closing for whoever does both. */
export function quotasByStage(org: Org): readonly QuotasOfStage[] {
  const closing: Quota[] = []
  const accounts: Quota[] = []
  // What a leader sells beside leading is no measure for anybody.
  for (const role of quotaRoles(org).filter((each) => !isLeading(each))) {
    const person = org.holderOf(role)
    const fullTime = (role.quota ?? 0) / role.fte
    if (!person || !(role.fte > 0) || !Number.isFinite(fullTime)) continue
    if (beltStagesOf(role).includes('closing')) closing.push({ role, person, fullTime })
    // What a sales engineer answers for is what the closers answer for, once more.
    else if (role.supportKind === undefined) accounts.push({ role, person, fullTime })
  }
  return [
    { stage: 'closing', quotas: closing },
    { stage: 'account-management', quotas: accounts },
  ]
}

/** The usual one of several full-time quotas: the middle one, or between the two middle ones. */
export function medianQuota(quotas: readonly Quota[]): number {
  const sorted = quotas.map(({ fullTime }) => fullTime).toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return lower / 2 + upper / 2
}
