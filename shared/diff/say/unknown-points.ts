// Sentences about what this program only carries: keys that a newer one, or a script, wrote.
import { STAGE_NAMES } from '../../document/vocabulary.ts'
import { FLAG_NAMES } from '../../red-flags/flag-words.ts'
import { day } from '../../words/figures.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import type { UnknownChange } from '../change.ts'
import { type Named, named, namedPerson, namedPod, namedRole } from './named.ts'
import type { Point, Theme } from './point.ts'
import type { Telling } from './telling.ts'
import { quoted } from './values.ts'

const THEME: Theme = {
  id: 'unknown',
  weight: 'unknown',
  sum: ({ list }) => words`Something that a newer Pitcrew wrote changed about ${list}`,
}

/** One point for a thing; those with the same keys are said together. */
export function unknownPoint(change: UnknownChange, telling: Telling): Point {
  const keys = shortlisted(change.keys.map(quotedKey))
  return {
    theme: THEME,
    key: JSON.stringify([change.in, change.keys]),
    named: () => namedPlace(change, telling),
    changes: [change],
    say: ({ of }) => words`Something that a newer Pitcrew wrote about ${of} changed: ${keys}`,
  }
}

function quotedKey(key: string) {
  const text = quoted(key)
  return typeof text === 'string' ? 'a key that cannot be seen' : text
}

const THINGS = ['thing', 'things'] as const

function namedPlace(change: UnknownChange, { after }: Telling): Named {
  switch (change.in) {
    case 'role':
      return namedRole(after, change.role)
    case 'person':
      return namedPerson(change.person)
    case 'pod':
      return namedPod(change.pod)
    case 'stage-plan':
      return named(STAGE_NAMES[change.stage].toLowerCase(), THINGS)
    case 'figure': {
      const { flag, date } = change.figure
      return named(words`${FLAG_NAMES[flag].toLowerCase()} of ${day(date)}`, THINGS)
    }
    case 'muting':
      return named('a muted finding', THINGS)
    case 'assumptions':
      return named('the figures of the capacity', THINGS)
    default:
      return named(`the ${change.in}`, THINGS)
  }
}
