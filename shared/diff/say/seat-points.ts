// Sentences about who holds a role: filled, handed over, vacated.
import type { PersonId } from '../../ids.ts'
import { personName, roleTitle } from '../../names/called.ts'
import { shortened } from '../../names/shortened.ts'
import { isBlank } from '../../names/unseen.ts'
import type { Org } from '../../org/org.ts'
import { titleInSentence } from '../../org/role-templates.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { RoleChange } from '../change.ts'
import type { Named } from './named.ts'
import type { Point, Subject, Theme } from './point.ts'
import type { Telling } from './telling.ts'

type HolderChange = Extract<RoleChange, { readonly field: 'personId' }>

const FILLED: Theme = {
  id: 'filled',
  weight: 'holders',
  sum: ({ count, list }) => words`${count} are held by somebody else now: ${list}`,
}

const VACATED: Theme = {
  id: 'vacated',
  weight: 'holders',
  sum: ({ count, list }) => words`${count} are vacant now: ${list}`,
}

/** One point for a role with another holder; roles of one person are said together. */
export function seatPoint(change: HolderChange, { before, after }: Telling): Point {
  const { was, is } = change
  return {
    theme: is === null ? VACATED : FILLED,
    key: is ?? was ?? '',
    named: () => namedTitle(change.after),
    changes: [change],
    say: (subject) =>
      is === null
        ? sayVacated(nameOf(before, was), subject)
        : sayFilled(nameOf(after, is), subject, was === null ? null : nameOf(before, was)),
  }
}

/** By its title, which is what somebody is. */
function namedTitle({ title }: { readonly title: string }): Named {
  const name = shortened(roleTitle({ title }))
  const inside = isBlank(title) ? words`the holder of ${name}` : words`${titleInSentence(name)}`
  return { name: words`${name}`, of: inside, item: inside, noun: ['role', 'roles'] }
}

function nameOf(org: Org, id: PersonId | null): Words {
  const person = id === null ? undefined : org.person(id)
  return person ? words`${shortened(personName(person))}` : 'somebody who is not on the chart'
}

/** "Priya Shah is account executive now instead of Tom Reed". */
function sayFilled(who: Words, { isOne, isCounted, of }: Subject, instead: Words | null): Words {
  if (isCounted) return words`${who} holds ${of} that were not theirs before`
  const now = words`${who} is ${of} now`
  return isOne && instead !== null ? words`${now} instead of ${instead}` : now
}

/** "Account executive is vacant now; Tom Reed held it". */
function sayVacated(who: Words, { isOne, name }: Subject): Words {
  return words`${name} ${isOne ? 'is' : 'are'} vacant now; ${who} held ${isOne ? 'it' : 'them'}`
}
