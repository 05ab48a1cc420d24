// Who could step in for a role: a short list of sensible people, and the fixes that name them.

import type { Person, Role } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import type { PersonId } from '../ids.ts'
import { personName } from '../names/called.ts'
import { onceFor } from '../once.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { bySeniority } from '../org/seniority.ts'
import { words } from '../words/phrase.ts'
import { managersAbove, workOf } from './fix-parts.ts'
import type { Fix, FixContext } from './rule.ts'

/** How many people a fix proposes for the same thing. */
const MOST_CANDIDATES = 3

/** Makes one of the people who could step in the backup of the finding's roles. */
export function backupFixes({ org, finding }: FixContext): readonly Fix[] {
  const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
  return backupCandidates(org, roles).map((person) => backupFix(org, roles, person))
}

/** Makes one of a manager's reports the deputy, the most senior first. */
export function deputyFixes({ org, finding }: FixContext): readonly Fix[] {
  const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
  const stages = new Set(roles.flatMap(beltStagesOf))
  const knows = (report: Role) => beltStagesOf(report).some((stage) => stages.has(stage))
  // A manager who sells is best stood in for by another seller.
  const reports = bySeniority(org, roles.flatMap(org.reportsOf)).toSorted(
    (a, b) => Number(knows(b)) - Number(knows(a)),
  )
  const people = new Set(reports.flatMap((report) => org.holderOf(report) ?? []))
  return [...people]
    .filter((person) => roles.every((role) => org.isValidBackup(role, person.id)))
    .slice(0, MOST_CANDIDATES)
    .map((person) => ({
      label: words`Make ${personName(person)} the deputy`,
      edits: backupFix(org, roles, person).edits,
    }))
}

/** Makes the person the backup of all these roles. */
export function backupFix(org: Org, roles: readonly Role[], person: Person): Fix {
  return {
    label: words`Make ${personName(person)} the backup`,
    edits: roles.map((role) => backupEdit(org, role, person)),
  }
}

/** The role with this person among its backups; those who could not step in are dropped. */
export function backupEdit(org: Org, role: Role, person: Person): EditCall {
  const kept = role.backups.filter((id) => id !== person.id && org.isValidBackup(role, id))
  return { edit: 'set-backups', args: { roleId: role.id, backups: [...kept, person.id] } }
}

/**
 * People who could step in for these roles today: those who know the stage first, then its
 * neighbours on the belt, the idle before the busy. Nobody from outside, and nobody from higher up than the
 * direct manager: a chief who does the job of a report's report leaves two places empty.
 */
export function backupCandidates(org: Org, roles: readonly Role[]): readonly Person[] {
  const stages = roles.flatMap(beltStagesOf)
  const farAbove = peopleFarAbove(org, roles)
  const best: { readonly person: Person; readonly rank: number }[] = []
  for (const { person, knows, busy } of helpersOf(org)) {
    const rank = distance(knows, stages) + busy
    if (best.length === MOST_CANDIDATES && rank >= (best.at(-1)?.rank ?? 0)) continue
    if (farAbove.has(person.id)) continue
    if (!roles.every((role) => org.isValidBackup(role, person.id))) continue
    const at = best.findIndex((other) => rank < other.rank)
    best.splice(at < 0 ? best.length : at, 0, { person, rank })
    best.splice(MOST_CANDIDATES)
  }
  return best.map(({ person }) => person)
}

/**
 * In steps of a hundred along the belt: whoever does the same stage is nearest, then its neighbours;
 * who leads or supports the belt is farther away than anybody on it.
 */
function distance(knows: ReadonlySet<BeltStage>, stages: readonly BeltStage[]): number {
  let least = knows.size > 0 && stages.length === 0 ? 0 : BELT_STAGES.length
  for (const stage of stages)
    for (const known of knows)
      least = Math.min(least, Math.abs(BELT_STAGES.indexOf(stage) - BELT_STAGES.indexOf(known)))
  return 100 * least
}

interface Helper {
  readonly person: Person
  readonly knows: ReadonlySet<BeltStage>
  /** 0..99; one stand-in for everybody helps nobody, so being named already counts. */
  readonly busy: number
}

/** Everybody of this company, with what they know and how busy they are; once per chart. */
const helpersOf = onceFor((org: Org): readonly Helper[] => {
  const namedFor = timesNamed(org)
  return org.members
    .filter(({ person }) => !person.external)
    .map(({ person, roles }) => ({
      person,
      knows: new Set(roles.flatMap(beltStagesOf)),
      busy: Math.min(99, workOf(org, person) + 4 * (namedFor.get(person.id) ?? 0)),
    }))
})

/** Everybody above the direct managers, unless they are a direct manager of one of the roles too. */
function peopleFarAbove(org: Org, roles: readonly Role[]): ReadonlySet<PersonId> {
  const far = new Set<PersonId>()
  const near = new Set<PersonId>()
  for (const role of roles) {
    const [manager, ...higher] = managersAbove(org, role)
    if (manager?.personId) near.add(manager.personId)
    for (const { personId } of higher) if (personId) far.add(personId)
  }
  return new Set([...far].filter((id) => !near.has(id)))
}

/** How often each person is named as a backup already. */
function timesNamed(org: Org): ReadonlyMap<PersonId, number> {
  const times = new Map<PersonId, number>()
  for (const { backups } of org.document.roles)
    for (const id of backups) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}
