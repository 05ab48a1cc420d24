// Copied roles as a table for every other program: a row for each, under words that we read back ourselves.
import type { Document, Role } from '../document/schema.ts'
import { STAGE_NAMES } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { exactNumber } from '../numbers/write-number.ts'
import { type Org, orgOf } from '../org/org.ts'

interface Row {
  readonly role: Role
  readonly org: Org
  readonly locale: string
}

/** Columns in their order; those in which no role has anything are left out. */
const COLUMNS: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
  ['Title', ({ role }) => role.title],
  ['Person', ({ role, org }) => nameOf(org, role)],
  ['Stage', ({ role }) => role.stages.map(({ stage }) => STAGE_NAMES[stage]).join(', ')],
  ['Pod', ({ role, org }) => podOf(org, role.podId)],
  ['Reports to', ({ role, org }) => managerOf(org, role.managerId)],
  ['FTE', ({ role, locale }) => exactNumber(role.fte, locale)],
  ['Start', ({ role }) => role.startDate ?? ''],
  ['Quota', ({ role, locale }) => amount(role.quota, locale)],
  ['Cost a year', ({ role, locale }) => amount(role.annualCost, locale)],
  ['Accounts', ({ role, locale }) => amount(role.accounts, locale)],
  ['Market', ({ role }) => role.market ?? ''],
]

/** Always there, so that a pasted table begins alike. */
const ALWAYS = 3

/** The first row says what is in the columns. Numbers as the locale writes them, days as 2026-03-31. */
export function rolesTable(
  document: Document,
  roleIds: readonly RoleId[],
  locale: string,
): readonly (readonly string[])[] {
  const org = orgOf(document)
  const wanted = new Set(roleIds)
  const roles = document.roles.filter(({ id }) => wanted.has(id))
  const columns = COLUMNS.map(([title, cell]) => ({
    title,
    cells: roles.map((role) => cell({ role, org, locale })),
  })).filter(({ cells }, at) => at < ALWAYS || cells.some((cell) => cell !== ''))
  return [
    columns.map(({ title }) => title),
    ...roles.map((_role, at) => columns.map(({ cells }) => cells[at] ?? '')),
  ]
}

function nameOf(org: Org, role: Role): string {
  return org.holderOf(role)?.name ?? ''
}

function podOf(org: Org, id: PodId | null): string {
  return id === null || org.document.structure !== 'pods' ? '' : (org.pod(id)?.name ?? '')
}

/** A manager is called as people call them; a vacant one by the title. */
function managerOf(org: Org, id: RoleId | null): string {
  const manager = id === null ? undefined : org.role(id)
  return manager ? nameOf(org, manager) || manager.title : ''
}

function amount(value: number | undefined, locale: string): string {
  return value === undefined ? '' : exactNumber(value, locale)
}
