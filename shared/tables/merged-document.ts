// The chart after a list was merged into it, with those steps that are wanted.
import type { Document, Person, Role } from '../document/schema.ts'
import { type PersonId, personId, type RoleId } from '../ids.ts'
import { reportingOf } from '../org/reporting.ts'
import { usualTitle } from '../org/role-templates.ts'
import type { Words } from '../words/phrase.ts'
import type { HolderChanges } from './holder-changes.ts'
import { contactOf, type Identity, identityKey, knownPeople } from './known-people.ts'
import type { RowMeaning } from './row-changes.ts'
import { detailsOf } from './row-details.ts'
import type { Seat } from './tops.ts'

/** One thing that merging may do. */
export type MergeStep = { readonly id: string; readonly words: Words } & (
  | { readonly kind: 'new'; readonly seat: Seat; readonly meaning: RowMeaning }
  | ({
      readonly kind: 'changed' | 'emptied'
      readonly role: Role
      readonly changes: Partial<Role>
    } & Pick<HolderChanges, 'holder' | 'person'>)
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
  const crew = crewOf(document, newId)
  const changes = new Map<RoleId, Partial<Role>>()
  const gone = new Map<RoleId, Role>()
  for (const step of steps) {
    if (step.kind === 'gone') gone.set(step.role.id, step.role)
    else if (step.kind !== 'new')
      changes.set(step.role.id, {
        ...changes.get(step.role.id),
        ...step.changes,
        ...heldBy(step, crew),
      })
  }
  const kept = document.roles
    .filter(({ id }) => goneBy === 'vacate' || !gone.has(id))
    .map((role) => withChanges(role, changes.get(role.id), gone.has(role.id)))
  const fresh = steps.flatMap((step) => (step.kind === 'new' ? newRole(step, crew.idOf) : []))
  const named = new Set([...kept, ...fresh].map(({ managerId }) => managerId))
  const added = leaders
    .filter(({ id }) => named.has(id))
    .map(({ id, name }) =>
      leadingRole(id, crew.idOf({ name, personId: '', id: '', email: '', apart: '' })),
    )
  const roles = linked(withKnownManagers([...kept, ...added, ...fresh], document), document)
  const holders = new Set(roles.map(({ personId: holder }) => holder))
  const left = new Set([...gone.values()].map(({ personId: holder }) => holder))
  const isAway = ({ id }: Person) => left.has(id) && !holders.has(id)
  const people = withNews(crew.people, steps).filter((person) => !isAway(person))
  const away = new Set(document.people.filter(isAway).map(({ id }) => id))
  return { ...document, people, roles: roles.map((role) => withoutBackups(role, away)) }
}

type Crew = ReturnType<typeof crewOf>

function heldBy({ holder }: Pick<HolderChanges, 'holder'>, crew: Crew): Partial<Role> {
  if (holder === undefined) return {}
  return holder === null
    ? { personId: null }
    : { personId: crew.idOf(holder), openSince: undefined }
}

/** The same list where nothing is new of anybody. */
function withNews(people: readonly Person[], steps: readonly MergeStep[]): readonly Person[] {
  const news = new Map<PersonId, Partial<Person>>()
  for (const step of steps)
    if ('person' in step && step.person)
      news.set(step.person.id, { ...news.get(step.person.id), ...step.person.changes })
  if (news.size === 0) return people
  return people.map((person) => {
    const changes = news.get(person.id)
    return changes === undefined
      ? person
      : withoutCleared({ ...person, ...changes }, ['email', 'staffNumber'])
  })
}

function withChanges(role: Role, changes: Partial<Role> | undefined, isGone: boolean): Role {
  if (changes === undefined) return isGone ? { ...role, personId: null } : role
  const changed = withoutCleared({ ...role, ...changes }, CLEARED)
  // Where it stood in other structures no longer counts once its work or team is another one.
  const isMoved = changes.stages !== undefined || changes.podId !== undefined
  const { formerPlaces: _, ...placed } = changed
  return {
    ...(isMoved ? placed : changed),
    ...(isGone && { personId: null }),
    ...(changes.personId && {
      // Who holds a role is not its backup.
      backups: changed.backups.filter((id) => id !== changes.personId),
    }),
  }
}

/** The file does not mention what was cleared, nor since when a role is open that somebody holds. */
function withoutCleared<Thing extends object>(thing: Thing, keys: readonly (keyof Thing)[]): Thing {
  const next = { ...thing }
  for (const key of keys) if (next[key] === undefined) delete next[key]
  return next
}

const CLEARED = ['startDate', 'quota', 'annualCost', 'accounts', 'market', 'openSince'] as const

/** People whom the list names, each once; made when they are missing. */
function crewOf(document: Document, newId: () => string) {
  const people: Person[] = [...document.people]
  const onChart = knownPeople(document.people)
  const known = new Map<string, PersonId>()
  return {
    people,
    idOf(named: Identity): PersonId {
      const key = identityKey(named)
      const before = known.get(key)
      if (before) return before
      const [found] = onChart.allMeantBy(named)
      const id = found?.id ?? personId(newId())
      if (!found) people.push({ id, name: named.name, ...contactOf(named) })
      known.set(key, id)
      return id
    },
  }
}

function newRole(
  { seat, meaning }: Extract<MergeStep, { kind: 'new' }>,
  idOf: (named: Identity) => PersonId,
): Role {
  const { row, id } = seat
  const [stage] = meaning.stages
  return {
    ...NEW,
    id,
    title: row.title || (stage ? usualTitle(stage) : 'Role'),
    stages: meaning.stages.map((each) => ({ stage: each })),
    podId: meaning.podId ?? null,
    personId: row.name === '' ? null : idOf(row),
    managerId: meaning.managerId ?? null,
    fte: row.fte ?? 1,
    ...detailsOf(row),
  }
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

function withoutBackups(role: Role, away: ReadonlySet<PersonId>): Role {
  return role.backups.some((id) => away.has(id))
    ? { ...role, backups: role.backups.filter((id) => !away.has(id)) }
    : role
}
