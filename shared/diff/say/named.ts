// How things are called in sentences about changes.
import type { Person, Pod, Role } from '../../document/schema.ts'
import type { RoleId } from '../../ids.ts'
import { personName, podName, roleTitle } from '../../names/called.ts'
import { shortened } from '../../names/shortened.ts'
import { isBlank } from '../../names/unseen.ts'
import type { Org } from '../../org/org.ts'
import { type Words, words } from '../../words/phrase.ts'

/** What one sentence is about, in the forms that it takes. */
export interface Named {
  /** At the beginning: "Ana", "Pod North". */
  readonly name: Words
  /** After "of": "Ana’s role", "pod North". */
  readonly of: Words
  /** In a list: "Ana", "pod North". */
  readonly item: Words
  /** Where they are too many to be named: "5 roles". */
  readonly noun: readonly [one: string, many: string]
}

const ROLES = ['role', 'roles'] as const
const PEOPLE = ['person', 'people'] as const
const PODS = ['pod', 'pods'] as const

/** By whoever holds it; where somebody holds several roles, with its title, too. */
export function namedRole(org: Org, role: Role): Named {
  const holder = org.holderOf(role)
  const title = shortened(roleTitle(role))
  if (!holder) return named(words`${title} (vacant)`, ROLES)
  const who = shortened(personName(holder))
  const isBusy = org.isBusy(holder)
  const name = isBusy ? words`${who} (${title})` : words`${who}`
  const owner = isBlank(holder.name) ? words`the role of ${who}` : words`${who}’s role`
  return { name, of: isBusy ? words`${owner} (${title})` : owner, item: name, noun: ROLES }
}

export function namedPerson(person: Person): Named {
  return named(words`${shortened(personName(person))}`, PEOPLE)
}

export function namedPod(pod: Pod): Named {
  if (isBlank(pod.name)) return named(words`${podName(pod)}`, PODS)
  const name = shortened(podName(pod))
  return { name: words`Pod ${name}`, of: words`pod ${name}`, item: words`pod ${name}`, noun: PODS }
}

/** What has one name in all places. */
export function named(name: Words, noun: Named['noun']): Named {
  return { name, of: name, item: name, noun }
}

/** The role that others are led by: its holder, or its title where it is vacant. */
export function leaderName(org: Org, id: RoleId | null | undefined): Words {
  if (id === null || id === undefined) return 'nobody'
  const role = org.role(id)
  return role ? namedRole(org, role).item : 'a role that is not on the chart'
}
