// The chart after a list was merged into it, with those steps that are wanted.
import type { Document, Person, Role } from '../document/schema.ts'
import { type PersonId, personId, type RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { reportingOf } from '../org/reporting.ts'
import { usualTitle } from '../org/role-templates.ts'
import type { Words } from '../words/phrase.ts'
import type { RowMeaning } from './row-changes.ts'
import { detailsOf } from './row-details.ts'
import type { StaffRow } from './staff-rows.ts'
import type { Seat } from './tops.ts'

/** One thing that merging may do. */
export type MergeStep = { readonly id: string; readonly words: Words } & (
  | { readonly kind: 'new'; readonly seat: Seat; readonly meaning: RowMeaning }
  | { readonly kind: 'changed' | 'emptied'; readonly role: Role; readonly changes: Partial<Role> }
  | { readonly kind: 'gone'; readonly role: Role }
)

interface Merging {
  readonly steps: readonly MergeStep[]
  /** Managers whom the list only names, with the roles they would have. */
  readonly leaders: readonly { readonly id: RoleId; readonly name: string }[]
  /** Their roles stay open, or go as well. */
  readonly goneBy: 'vacate' | 'remove'
  newId(): string
}

/** The same object where nothing is done. */
export function mergedDocument(document: Document, merging: Merging): Document {
  const { steps, leaders, goneBy, newId } = merging
  if (steps.length === 0) return document
  const changes = new Map<RoleId, Partial<Role>>()
  const gone = new Map<RoleId, Role>()
  for (const step of steps) {
    if (step.kind === 'gone') gone.set(step.role.id, step.role)
    else if (step.kind !== 'new')
      changes.set(step.role.id, { ...changes.get(step.role.id), ...step.changes })
  }
  const kept = document.roles
    .filter(({ id }) => goneBy === 'vacate' || !gone.has(id))
    .map((role) => withChanges(role, changes.get(role.id), gone.has(role.id)))
  const crew = crewOf(document, newId)
  const fresh = steps.flatMap((step) => (step.kind === 'new' ? newRole(step, crew.idOf) : []))
  const named = new Set([...kept, ...fresh].map(({ managerId }) => managerId))
  const added = leaders
    .filter(({ id }) => named.has(id))
    .map(({ id, name }) => leadingRole(id, crew.idOf(name, '')))
  const roles = linked(withKnownManagers([...kept, ...added, ...fresh], document), document)
  const holders = new Set(roles.map(({ personId: holder }) => holder))
  const left = new Set([...gone.values()].map(({ personId: holder }) => holder))
  const people = crew.people.filter(({ id }) => holders.has(id) || !left.has(id))
  const known = new Set(people.map(({ id }) => id))
  return { ...document, people, roles: roles.map((role) => withBackups(role, known)) }
}

function withChanges(role: Role, changes: Partial<Role> | undefined, isGone: boolean): Role {
  const changed = changes === undefined ? role : defined({ ...role, ...changes })
  // Where it stood in other structures no longer counts once its work or team is another one.
  const isMoved = changes?.stages !== undefined || changes?.podId !== undefined
  const { formerPlaces: _, ...placed } = changed
  return { ...(isMoved ? placed : changed), ...(isGone && { personId: null }) }
}

/** Without what was cleared: the file does not mention it. */
function defined(role: Role): Role {
  const next: { -readonly [Key in keyof Role]: Role[Key] } = { ...role }
  for (const key of CLEARED) if (next[key] === undefined) delete next[key]
  return next
}

const CLEARED = ['startDate', 'quota', 'annualCost', 'accounts', 'market'] as const

/** People by name, of those with one name by the number that the list has for them; made when they are missing. */
function crewOf(document: Document, newId: () => string) {
  const people: Person[] = [...document.people]
  const known = new Map<string, PersonId>()
  for (const { id, name } of document.people)
    if (!known.has(`${nameKey(name)} `)) known.set(`${nameKey(name)} `, id)
  return {
    people,
    idOf(name: string, number: string): PersonId {
      const key = `${nameKey(name)} `
      const isSomebodyElse = number.startsWith('row ')
      const found = known.get(`${key}${number}`) ?? (isSomebodyElse ? undefined : known.get(key))
      if (found) return found
      const id = personId(newId())
      people.push({ id, name })
      known.set(`${key}${number}`, id)
      return id
    },
  }
}

function newRole(
  { seat, meaning }: Extract<MergeStep, { kind: 'new' }>,
  idOf: (name: string, number: string) => PersonId,
): Role {
  const { row, id } = seat
  const [stage] = meaning.stages
  return {
    ...NEW,
    id,
    title: row.title || (stage ? usualTitle(stage) : 'Role'),
    stages: meaning.stages.map((each) => ({ stage: each })),
    podId: meaning.podId ?? null,
    personId: row.name === '' ? null : idOf(row.name, numberOf(row)),
    managerId: meaning.managerId ?? null,
    fte: row.fte ?? 1,
    ...detailsOf(row),
  }
}

function numberOf({ id, email }: StaffRow): string {
  return id || email
}

const NEW = { fte: 1, ramp: 100, backups: [], podId: null, managerId: null }

function leadingRole(id: RoleId, holder: PersonId): Role {
  return {
    ...NEW,
    id,
    title: usualTitle('leadership'),
    stages: [{ stage: 'leadership' }],
    personId: holder,
  }
}

/** Whoever is new and not wanted leads nobody. */
function withKnownManagers(roles: readonly Role[], { roles: before }: Document): readonly Role[] {
  const managers = new Map(before.map(({ id, managerId }) => [id, managerId]))
  const known = new Set([...roles, ...before].map(({ id }) => id))
  return roles.map((role) => {
    const isKnown = role.managerId === null || known.has(role.managerId)
    return isKnown || role.managerId === managers.get(role.id)
      ? role
      : { ...role, managerId: managers.get(role.id) ?? null }
  })
}

/** Who reported to somebody who goes reports further up; who would close a circle stays where they were. */
function linked(roles: readonly Role[], { roles: before }: Document): readonly Role[] {
  const byId = new Map(roles.map((role) => [role.id, role]))
  const managers = new Map(before.map(({ id, managerId }) => [id, managerId]))
  const stillThere = (managerId: RoleId | null) => {
    let at = managerId
    // As many steps as there are roles: a file may have circles.
    for (let steps = 0; at !== null && !byId.has(at) && steps <= before.length; steps++)
      at = managers.get(at) ?? null
    return at !== null && byId.has(at) ? at : null
  }
  const there = roles.map((role) =>
    role.managerId === null || byId.has(role.managerId) || !managers.has(role.managerId)
      ? role
      : { ...role, managerId: stillThere(role.managerId) },
  )
  const { loops } = reportingOf({ roles: there }, new Map(there.map((role) => [role.id, role])))
  const looping = new Set(loops.flat().map(({ id }) => id))
  return there.map((role) =>
    looping.has(role.id) ? { ...role, managerId: stillThere(managers.get(role.id) ?? null) } : role,
  )
}

function withBackups(role: Role, known: ReadonlySet<PersonId>): Role {
  return role.backups.every((id) => known.has(id))
    ? role
    : { ...role, backups: role.backups.filter((id) => known.has(id)) }
}
