// Fixes for account managers with too many customers: share them out, or add somebody who takes some.
import type { Role } from '../document/schema.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { evenPart } from '../even-parts.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { words } from '../words/phrase.ts'
import { type AccountLoad, accountLoads, timeForAccounts } from './account-loads.ts'
import { addRolesFix } from './fix-parts.ts'
import { MOST_HIRES } from './hire-fixes.ts'
import { evenedOut, totalOf } from './holdings.ts'
import type { Fix, FixContext } from './rule.ts'

/** Shares the customers of the pod by working time, if nobody has more than `most` full-time then. */
export function shareCustomersEvenly(context: FixContext, most: number): readonly Fix[] {
  const { org } = context
  const home = homeOf(context)
  if (home === null) return []
  // Somebody new cannot take over a full share yet.
  const loads = accountLoads(org, (role) => role.podId === home.podId && role.ramp >= 100)
  const receivers = new Set(loads.flatMap(({ roles }) => roles))
  if (loads.length < 2 || !home.roles.every((role) => receivers.has(role))) return []
  const shares = evenedOut(loads, timeForAccounts, 100)
  if (shares === null || loads.some((load) => sumOf(load, shares) > most * load.time)) return []
  return [{ label: 'Share the customers by working time', edits: accountEdits(org, shares) }]
}

/** Adds as many account managers as it takes, with the customers that they will look after. */
export function hireForCustomers(context: FixContext, most: number): readonly Fix[] {
  const { org, finding } = context
  const home = homeOf(context)
  const loads = accountLoads(org).filter(({ person }) =>
    finding.subjects.people.includes(person.id),
  )
  if (home === null || loads.length === 0 || most <= 0) return []
  const amount = totalOf(loads)
  const time = loads.reduce((sum, load) => sum + load.time, 0)
  // Decimals are not exact: 2.0000000001 people are 2.
  const hires = Math.ceil(amount / most - time - 1e-9)
  if (!(hires > 0 && hires <= MOST_HIRES)) return []
  const each = (amount / (time + hires)) * (1 + 1e-9)
  const kept = new Map(
    loads.flatMap((load) => {
      const part = Math.min(1, (each * load.time) / load.amount)
      return load.roles.map(({ id, accounts = 0 }) => [id, Math.floor(accounts * part)] as const)
    }),
  )
  const moved = Math.floor(amount) - loads.reduce((sum, load) => sum + sumOf(load, kept), 0)
  if (moved < hires || moved / hires > most) return []
  const added = Array.from({ length: hires }, (_, at) => ({
    stage: 'account-management' as const,
    podId: home.podId,
    accounts: evenPart(moved, at, hires),
  }))
  return addRolesFix(context, added, words` for ${moved} of them`).map(({ label, edits }) => ({
    label,
    edits: [...accountEdits(org, kept), ...edits],
  }))
}

/** The one pod in which all of the finding's roles stand, or the whole organisation; else null. */
function homeOf({ org, finding }: FixContext): {
  readonly podId: PodId | null
  readonly roles: readonly Role[]
} | null {
  const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
  const [podId, ...others] = new Set(roles.map((role) => role.podId))
  return podId === undefined || others.length > 0 ? null : { podId, roles }
}

function sumOf({ roles }: AccountLoad, accounts: ReadonlyMap<RoleId, number>): number {
  return roles.reduce((sum, { id }) => sum + (accounts.get(id) ?? 0), 0)
}

function accountEdits(org: Org, shares: ReadonlyMap<RoleId, number>): readonly EditCall[] {
  return [...shares].flatMap(([roleId, accounts]) =>
    org.role(roleId)?.accounts === accounts
      ? []
      : { edit: 'set-role-details', args: { roleId, changes: { accounts } } },
  )
}
