// A change on its way to a sentence: what it is about, and with which others it is said.
import { addTo, groupedBy } from '../../grouped.ts'
import { counted, listed } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { Change } from '../change.ts'
import { type Named, named } from './named.ts'

/** What is read first stands first. */
const WEIGHTS = [
  'structure',
  'people',
  'roles',
  'pods',
  'holders',
  'lines',
  'places',
  'leads',
  'names',
  'chart',
  'work',
  'figures',
  'company',
  'plan',
  'red-flags',
  'settings',
  'notes',
  'order',
  'unknown',
] as const

/** Points of one theme make a few sentences, or else one that counts them. */
export interface Theme {
  readonly id: string
  readonly weight: (typeof WEIGHTS)[number]
  /** What is said of all of them together. */
  sum(subject: Subject): Words
}

export interface Point {
  readonly theme: Theme
  /** Points of a theme with the same key are said in one sentence. */
  readonly key: string
  /** What it is about; asked only of those that a sentence names. */
  named(): Named
  readonly changes: readonly Change[]
  /** A sentence without its full stop. */
  say(subject: Subject): Words
  /** How more of them are said together, where there would be too many sentences. */
  readonly wider?: Pick<Point, 'key' | 'say'>
}

/** What the points of one sentence are about, all together. */
export interface Subject {
  readonly size: number
  readonly isOne: boolean
  /** Are they too many to be named? */
  readonly isCounted: boolean
  /** At the beginning: "Ana", "Ana and Ben", "5 roles". */
  readonly name: Words
  /** After "of": "Ana’s role", "Ana and Ben", "5 roles". */
  readonly of: Words
  /** "5 roles", also of few. */
  readonly count: Words
  /** "Ana, Ben, Cleo and 2 others". */
  readonly list: Words
}

/** One sentence, and what it tells. */
export interface Line {
  readonly clause: Words
  readonly changes: readonly Change[]
}

/** More names are counted instead. */
const MOST_NAMES = 4
/** More sentences of one theme become one. */
const MOST_SENTENCES = 5

/** The points in sentences, most important ones first. Linear. */
export function linesOf(points: readonly Point[]): readonly Line[] {
  const byWeight = new Map<Theme['weight'], Line[]>()
  for (const ofTheme of groupedBy(points, ({ theme }) => theme.id).values())
    for (const { weight, group, say } of sentencesOf(ofTheme)) {
      const changes = [...new Set(group.flatMap((each) => each.changes))]
      addTo(byWeight, weight, { clause: say(subjectOf(group)), changes })
    }
  return WEIGHTS.flatMap((weight) => byWeight.get(weight) ?? [])
}

interface Sentence {
  readonly weight: Theme['weight']
  readonly group: readonly Point[]
  readonly say: (subject: Subject) => Words
}

/** The points of one theme: as they come, or in wider groups, or all of them in one. */
function sentencesOf(points: readonly Point[]): readonly Sentence[] {
  const fine = groupsBy(points, (point) => point)
  if (fine.length <= MOST_SENTENCES) return fine
  const wider = groupsBy(points, (point) => point.wider ?? point)
  if (wider.length <= MOST_SENTENCES) return wider
  return groupsBy(points, ({ theme }) => ({ key: '', say: theme.sum }))
}

/** Each group is said by its first point. */
function groupsBy(
  points: readonly Point[],
  asPart: (point: Point) => Pick<Point, 'key' | 'say'>,
): readonly Sentence[] {
  const groups = groupedBy(points, (point) => asPart(point).key)
  return [...groups.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .map((first) => ({ weight: first.theme.weight, group, say: asPart(first).say })),
  )
}

function subjectOf(points: readonly Point[]): Subject {
  const size = points.length
  const few = points.slice(0, MOST_NAMES).map((point) => point.named())
  const [first = NOTHING] = few
  const items = few.map(({ item }) => item)
  const count = counted(size, ...first.noun)
  const isCounted = size > MOST_NAMES
  const isOne = size === 1
  return {
    size,
    isOne,
    isCounted,
    name: isCounted ? count : listed([first.name, ...items.slice(1)]),
    of: isCounted ? count : isOne ? first.of : listed(items),
    count,
    list: isCounted
      ? listed([...items.slice(0, MOST_NAMES - 1), words`${size - MOST_NAMES + 1} others`])
      : listed(items),
  }
}

const NOTHING = named('nothing', ['thing', 'things'])

/** A theme whose sentences are all of one kind: "Quota of 12 roles changed: Ana, Ben, Cleo and 9 others". */
export function valueTheme(id: string, weight: Theme['weight'], label: string): Theme {
  return { id, weight, sum: ({ count, list }) => words`${label} of ${count} changed: ${list}` }
}
