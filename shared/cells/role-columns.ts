// What is known of a role as cells, under words that our own import reads.
import type { Person, Role } from '../document/schema.ts'
import { STAGE_NAMES } from '../document/vocabulary.ts'
import { seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import type { Column } from './cell.ts'
import { idText } from './id-text.ts'

export interface RoleRow {
  readonly role: Role
  readonly org: Org
}

/** In the order of a file; each is named as the import names what it holds. */
export const ROLE_COLUMNS = {
  roleId: text('Role ID', ({ role }) => idText(role.id)),
  name: text('Name', (row) => holderOf(row)?.name),
  email: text('E-mail', (row) => holderOf(row)?.email),
  id: text('Staff number', (row) => holderOf(row)?.staffNumber),
  title: text('Title', ({ role }) => role.title),
  stage: text('Stage', ({ role }) => role.stages.map(({ stage }) => STAGE_NAMES[stage]).join(', ')),
  pod: text('Pod', podOf),
  manager: text('Reports to', managerOf),
  managerId: text('Reports to ID', managerIdOf),
  fte: { title: 'FTE', kind: 'number', cell: ({ role }) => role.fte },
  start: { title: 'Start', kind: 'day', cell: ({ role }) => role.startDate ?? null },
  quota: { title: 'Quota', kind: 'amount', cell: ({ role }) => role.quota ?? null },
  cost: { title: 'Cost a year', kind: 'amount', cell: ({ role }) => role.annualCost ?? null },
  accounts: { title: 'Accounts', kind: 'amount', cell: ({ role }) => role.accounts ?? null },
  market: text('Market', ({ role }) => role.market),
} as const satisfies Readonly<Record<string, Column<RoleRow>>>

export type RoleColumn = keyof typeof ROLE_COLUMNS

/** On one line, as import reads it. */
function text(title: string, cell: (row: RoleRow) => string | undefined): Column<RoleRow> {
  return { title, kind: 'text', cell: (row) => seen(cell(row) ?? '') }
}

function holderOf({ role, org }: RoleRow): Person | null {
  return org.holderOf(role)
}

function podOf({ role: { podId }, org }: RoleRow): string | undefined {
  return podId === null || org.document.structure !== 'pods' ? '' : org.pod(podId)?.name
}

/** A manager is called as people call them; a vacant one by the title. */
function managerOf({ role: { managerId }, org }: RoleRow): string | undefined {
  const manager = managerId === null ? undefined : org.role(managerId)
  return manager && (org.holderOf(manager)?.name || manager.title)
}

function managerIdOf({ role: { managerId }, org }: RoleRow): string {
  const manager = managerId === null ? undefined : org.role(managerId)
  return manager ? idText(manager.id) : ''
}
