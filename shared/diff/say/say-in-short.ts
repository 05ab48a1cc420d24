// All changes between two versions in half a line: "2 people joined, 1 role removed, 4 other changes".
import { STRUCTURE_NAMES } from '../../document/vocabulary.ts'
import { chained, counted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { Change } from '../change.ts'
import { linesFor } from './say-changes.ts'
import type { Versions } from './telling.ts'

/** For a list of versions, without a full stop. What a single sentence says is said itself. */
export function sayInShort(changes: readonly Change[], versions: Versions): Words {
  const [first, ...others] = linesFor(changes, versions)
  if (!first) return 'Nothing changed'
  if (others.length === 0) return first.clause
  const sizes = sizesOf(changes)
  const named = COUNTS.filter(({ of }) => (sizes.get(of) ?? 0) > 0).slice(0, MOST)
  const told = named.map(({ of, say }) => say(sizes.get(of) ?? 0, versions))
  for (const { of } of named) sizes.delete(of)
  const rest = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (rest === 0) return chained(told, ', ')
  if (told.length === 0) return counted(rest, 'change', 'changes')
  return chained([...told, counted(rest, 'other change', 'other changes')], ', ')
}

/** More would not be read in a list. */
const MOST = 3

type Counted =
  | 'structure'
  | 'person-joined'
  | 'person-left'
  | 'role-added'
  | 'role-removed'
  | 'pod-added'
  | 'pod-removed'
  | 'role'
  | 'pod'
  | 'person'

interface Count {
  readonly of: Counted
  say(count: number, versions: Versions): Words
}

/** In the order of their importance. */
const COUNTS: readonly Count[] = [
  { of: 'structure', say: (_count, { after }) => sayStructure(after.structure) },
  { of: 'person-joined', say: (count) => words`${counted(count, 'person', 'people')} joined` },
  { of: 'person-left', say: (count) => words`${counted(count, 'person', 'people')} left` },
  { of: 'role-added', say: (count) => words`${counted(count, 'role', 'roles')} added` },
  { of: 'role-removed', say: (count) => words`${counted(count, 'role', 'roles')} removed` },
  { of: 'pod-added', say: (count) => words`${counted(count, 'pod', 'pods')} added` },
  { of: 'pod-removed', say: (count) => words`${counted(count, 'pod', 'pods')} removed` },
  { of: 'role', say: (count) => words`${counted(count, 'role', 'roles')} changed` },
  { of: 'pod', say: (count) => words`${counted(count, 'pod', 'pods')} changed` },
  { of: 'person', say: (count) => words`${counted(count, 'person', 'people')} changed` },
]

function sayStructure(structure: Versions['after']['structure']): Words {
  if (structure === null) return 'No structure any more'
  return words`The structure is ${STRUCTURE_NAMES[structure].toLowerCase()} now`
}

/** How many things each kind of change is about; one with several other fields counts once. */
function sizesOf(changes: readonly Change[]): Map<Counted | 'other', number> {
  const things = new Map<Counted | 'other', Set<unknown>>()
  for (const change of changes)
    for (const { of, thing } of countedIn(change)) {
      const known = things.get(of) ?? new Set()
      known.add(thing)
      things.set(of, known)
    }
  return new Map([...things].map(([of, { size }]) => [of, size]))
}

interface CountedThing {
  readonly of: Counted | 'other'
  readonly thing: unknown
}

function countedIn(change: Change): readonly CountedThing[] {
  switch (change.kind) {
    case 'role':
      return change.field === 'formerPlaces' ? [] : [{ of: 'role', thing: change.after }]
    case 'person':
    case 'pod':
      return [{ of: change.kind, thing: change.after }]
    case 'role-order':
      return change.moved.map((thing) => ({ of: 'role', thing }))
    case 'pod-order':
      return change.moved.map((thing) => ({ of: 'pod', thing }))
    case 'people-order':
      return change.moved.map((thing) => ({ of: 'person', thing }))
    case 'person-joined':
    case 'person-left':
    case 'role-added':
    case 'role-removed':
    case 'pod-added':
    case 'pod-removed':
      return [{ of: change.kind, thing: change }]
    case 'chart':
      if (change.field === 'formerPods') return []
      return [{ of: change.field === 'structure' ? 'structure' : 'other', thing: change }]
    case 'unknown':
      return [unknownThing(change)]
    case 'unseen':
      return []
    default:
      return [{ of: 'other', thing: change }]
  }
}

/** A role that only a newer program changed is a changed role as well. */
function unknownThing(change: Extract<Change, { readonly kind: 'unknown' }>): CountedThing {
  switch (change.in) {
    case 'role':
      return { of: 'role', thing: change.role }
    case 'person':
      return { of: 'person', thing: change.person }
    case 'pod':
      return { of: 'pod', thing: change.pod }
    default:
      return { of: 'other', thing: change }
  }
}
