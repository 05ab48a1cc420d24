// Which of several roles can take a change, and why the others are left out of it.
import type { Document, Role } from '../document/schema.ts'
import { isBeltStage } from '../document/vocabulary.ts'
import { lineUpFrom, type Managers, managersOf, titleOf } from '../edits/edit-parts.ts'
import { isFull } from '../edits/roles/change-roles.ts'
import type { PersonId, RoleId } from '../ids.ts'
import { personName, roleTitle } from '../names/called.ts'
import { counted, listed } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { withShortNames } from '../words/short-names.ts'

export interface LeftOut {
  readonly roles: readonly Role[]
  /** A part of a sentence: "a role cannot report to itself". */
  readonly because: Words
}

export interface Takers {
  readonly roles: readonly Role[]
  readonly leftOut: readonly LeftOut[]
}

/** So many are named; more are counted. */
const MOST_NAMED = 3

/** All of them but the manager and whoever stands above the manager: that would be a circle. */
export function takersOfManager(
  document: Document,
  roles: readonly Role[],
  managerId: RoleId | null,
): Takers {
  if (managerId === null) return { roles, leftOut: [] }
  const line = lineUpFrom(managerId, managersOf(document))
  const title = titleOf(document, managerId)
  return takers(roles, [
    [({ id }) => id === managerId, 'a role cannot report to itself'],
    [({ id }) => line.has(id), words`${title} already reports there, directly or further up`],
  ])
}

/** Everybody to whom at least one of the roles could report. */
export function managersForAny(document: Document, roles: readonly Role[]): readonly Role[] {
  const managers = managersOf(document)
  if (!isOneLine(roles, managers)) return document.roles
  return document.roles.filter(({ id }) => {
    const line = lineUpFrom(id, managers)
    return roles.some((role) => !line.has(role.id))
  })
}

/** Does each report to the next, directly or further up? Otherwise nobody stands below all of them. */
function isOneLine([lowest, ...others]: readonly Role[], managers: Managers): boolean {
  let line = lowest ? lineUpFrom(lowest.id, managers) : new Set<RoleId>()
  let bottom = lowest
  return others.every((role) => {
    if (line.has(role.id)) return true
    line = lineUpFrom(role.id, managers)
    const isBelow = bottom !== undefined && line.has(bottom.id)
    bottom = role
    return isBelow
  })
}

/** Only work of the belt is done in pods. */
export function takersOfPod(roles: readonly Role[]): Takers {
  return takers(roles, [
    [
      (role) => !isForPods(role),
      'leadership, support and roles without a stage stand outside the pods',
    ],
  ])
}

/** Does the role do the work that is done in pods? */
export function isForPods({ stages: [first] }: Role): boolean {
  return first !== undefined && isBeltStage(first.stage)
}

/** All of them but those whom the person holds, and those with as many backups as there can be. */
export function takersOfBackup(
  document: Document,
  roles: readonly Role[],
  personId: PersonId,
): Takers {
  const person = document.people.find(({ id }) => id === personId)
  const name = person ? personName(person) : 'somebody'
  return takers(roles, [
    [
      (role) => role.personId === personId,
      words`${name} is the holder, and nobody can be their own backup`,
    ],
    [(role) => isFull(role, personId), 'there is no room for another backup'],
  ])
}

type Obstacle = readonly [stands: (role: Role) => boolean, because: Words]

/** The first obstacle that stands in a role's way counts. */
function takers(roles: readonly Role[], obstacles: readonly Obstacle[]): Takers {
  let left = roles
  const leftOut: LeftOut[] = []
  for (const [stands, because] of obstacles) {
    const out = left.filter(stands)
    if (out.length === 0) continue
    leftOut.push({ roles: out, because })
    left = left.filter((role) => !stands(role))
  }
  return { roles: left, leftOut }
}

/** "Head of sales was left out: a role cannot report to itself." */
export function sayLeftOut({ roles, because }: LeftOut): Words {
  const verb = roles.length === 1 ? 'was' : 'were'
  return words`${namesOf(roles)} ${verb} left out: ${because}.`
}

/** By title where each has one of its own and they are few: "Closer and Head", "5 roles". */
function namesOf(roles: readonly Role[]): Words {
  const titles = new Set(roles.map(roleTitle))
  const isNamed = roles.length <= MOST_NAMED && titles.size === roles.length
  return isNamed ? withShortNames(listed([...titles])) : counted(roles.length, 'role', 'roles')
}
