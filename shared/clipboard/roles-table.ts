// Copied roles as a table for every other program: a row for each, under words that we read back ourselves.
import type { Cell } from '../cells/cell.ts'
import { ROLE_COLUMNS, type RoleColumn } from '../cells/role-columns.ts'
import type { Document } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import { exactNumber } from '../numbers/write-number.ts'
import { orgOf } from '../org/org.ts'

/** In their order; those in which no role has anything are left out. Numbers and addresses of people stay here. */
const COPIED: readonly RoleColumn[] = [
  'title',
  'name',
  'stage',
  'pod',
  'manager',
  'fte',
  'start',
  'quota',
  'cost',
  'accounts',
  'market',
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
  const columns = COPIED.map((id) => ({
    title: ROLE_COLUMNS[id].title,
    cells: roles.map((role) => written(ROLE_COLUMNS[id].cell({ role, org }), locale)),
  })).filter(({ cells }, at) => at < ALWAYS || cells.some((cell) => cell !== ''))
  return [
    columns.map(({ title }) => title),
    ...roles.map((_role, at) => columns.map(({ cells }) => cells[at] ?? '')),
  ]
}

function written(cell: Cell, locale: string): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? exactNumber(cell, locale) : cell
}
