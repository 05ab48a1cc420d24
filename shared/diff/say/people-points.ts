// Sentences about people: who joined, who left, who is called otherwise.
import { seen } from '../../names/unseen.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { PeopleChange, PersonChange } from '../change.ts'
import { namedPerson } from './named.ts'
import { type Point, type Subject, type Theme, valueTheme } from './point.ts'
import { numbers, sayLongText, sayValues, texts } from './values.ts'

/** One point for somebody who came or went; all of them are said together. */
export function presencePoint(change: PeopleChange): Point {
  const hasLeft = change.kind === 'person-left'
  const say = hasLeft ? sayLeft : sayJoined
  return {
    theme: { id: change.kind, weight: 'people', sum: say },
    key: '',
    named: () => namedPerson(change.person),
    changes: [change],
    say,
  }
}

// Names are worth more than a count of them, even where they are many.
function sayLeft({ list }: Subject): Words {
  return words`${list} left`
}

function sayJoined({ list }: Subject): Words {
  return words`${list} joined`
}

const NAME = valueTheme('person name', 'names', 'The name')
const EMAIL = valueTheme('person email', 'names', 'The e-mail')
const STAFF_NUMBER = valueTheme('person staffNumber', 'names', 'The staff number')
const HEAD_COUNT = valueTheme('person headCount', 'figures', 'The head count')
const NOTES = valueTheme('person notes', 'notes', 'Notes')
const PHOTO: Theme = {
  id: 'person photo',
  weight: 'notes',
  sum: ({ count, list }) => words`The photos of ${count} changed: ${list}`,
}
const EXTERNAL: Theme = {
  id: 'person external',
  weight: 'work',
  sum: ({ count, list }) => words`Whether ${count} are external changed: ${list}`,
}

/** One point for a change of somebody who stayed. */
export function personPoint(change: PersonChange): Point {
  const named = namedPerson(change.after)
  switch (change.field) {
    case 'name':
      return {
        theme: NAME,
        key: change.after.id,
        named: () => namedPerson(change.before),
        changes: [change],
        say: ({ name, of }) =>
          seen(change.was) === seen(change.is)
            ? sayValues(words`The name of ${of}`, null)
            : words`${name} is called ${named.item} now`,
      }
    case 'email':
      return {
        theme: EMAIL,
        key: change.after.id,
        named: () => named,
        changes: [change],
        say: ({ of }) => sayValues(words`The e-mail of ${of}`, texts(change)),
      }
    case 'staffNumber':
      return {
        theme: STAFF_NUMBER,
        key: change.after.id,
        named: () => named,
        changes: [change],
        say: ({ of }) => sayValues(words`The staff number of ${of}`, texts(change)),
      }
    case 'external': {
      const isExternal = change.is === true
      return {
        theme: EXTERNAL,
        key: String(isExternal),
        named: () => named,
        changes: [change],
        say: ({ name, isOne }) =>
          words`${name} ${isOne ? 'is' : 'are'} ${isExternal ? 'external now' : 'no longer external'}`,
      }
    }
    case 'headCount':
      return {
        theme: HEAD_COUNT,
        key: change.after.id,
        named: () => named,
        changes: [change],
        say: ({ of }) => sayValues(words`The head count of ${of}`, numbers(change)),
      }
    case 'photo': {
      const [had, has] = [change.was !== undefined, change.is !== undefined]
      const what = had ? (has ? 'another photo' : 'no photo any more') : 'a photo now'
      return {
        theme: PHOTO,
        key: what,
        named: () => named,
        changes: [change],
        say: ({ name, isOne }) => words`${name} ${isOne ? 'has' : 'have'} ${what}`,
      }
    }
    case 'notes':
      return {
        theme: NOTES,
        key: change.after.id,
        named: () => named,
        changes: [change],
        say: ({ of }) => sayLongText(words`Notes on ${of}`, change, 'many'),
      }
  }
}
