// Plain, whole sentences (L7): what people read is a sentence, with names of people, units and one form of money.
import { personName, roleTitle } from '../../../../shared/names/called.ts'
import type { Judged, Line } from '../judged.ts'
import type { Law } from './law.ts'

type Reading = (text: string, said: Judged, line: Line) => boolean

const LONGEST_HEADLINE = 140
const LONGEST_NAME = 30
/** A list names three and a count; a fourth is as short as "and 1 other". */
const MOST_NAMES = 4

/** A law about the sentences of each line and of its buttons: broken where `isWrong`. */
function sentences(name: string, isWrong: Reading, holdsFor: Law['holdsFor'] = 'all charts'): Law {
  return {
    name,
    holdsFor,
    breachesIn: (said) =>
      said.lines.flatMap((line) =>
        [line.headline, line.advice, ...line.fixes]
          .filter((text) => isWrong(text, said, line))
          .map((read) => ({ by: line.rule, read })),
      ),
  }
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Head reports to Closer", where both have a person. */
const speaksOfTitles: Reading = (text, { document }, { finding }) =>
  document.roles
    .filter(({ id, personId }) => personId !== null && finding.subjects.roles.includes(id))
    .map((role) => escaped(roleTitle(role)))
    .some((title) =>
      new RegExp(
        `(^|[^\\p{L}])${title} (reports?|leads|carries|sells|works|is new)\\b|reports? to ${title}($|[^\\p{L}])`,
        'u',
      ).test(text),
    )

/** "Closer, Closer and Qualifier" */
const listsTheSameTwice: Reading = (text) =>
  text
    .split(/[.:;?!]/)
    .map((sentence) => sentence.split(/, | and | or /))
    .some((items) =>
      items.slice(1).some((item, at) => {
        const before = items[at]?.trim() ?? ''
        // The first of a list stands behind other words, the last before them.
        return (
          /^\p{Lu}/u.test(item) &&
          (item === before || before.endsWith(` ${item}`) || item.startsWith(`${before} `))
        )
      }),
    )

/** "Account manager reports to itself", "Ana reports to Ana". */
const isReflexive: Reading = (text) =>
  /\b(itself|himself|herself|themself)\b/.test(text) ||
  /(?:^|[^\p{L}])(\p{Lu}[^.]{1,60}) reports to \1(?!\p{L})/u.test(text)

const DAY = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \d{4}\b/g

/** A number with nothing behind it, where no figure before it says what is counted. */
const hasBareFigure: Reading = (text, { document }) => {
  const names = [...document.people, ...document.pods].map(({ name }) => name)
  const titles = document.roles.flatMap(({ title, market }) => [title, market ?? []].flat())
  const plain = [...names, ...titles, ...(document.company.segments ?? [])]
    .filter((name) => /\d/.test(name))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, 'X'), text.replace(DAY, 'day'))
  const [first] = plain.matchAll(/(?<![\p{L}\d])(EUR\s)?\d[\d.,]*\d|(?<![\p{L}\d])(EUR\s)?\d/gu)
  if (!first || first[0].startsWith('EUR')) return false
  const after = plain.slice(first.index + first[0].length)
  return !/^(%|×|[\s-](?!(?:and|or|but|is|are|to|than)\b)\p{L}| (?:of|in|to|or|and) (?:EUR\s)?\d)/u.test(
    after,
  )
}

const namesOf = ({ document }: Judged) => [
  ...new Set([...document.people.map(personName), ...document.pods.map(({ name }) => name)]),
]

const listsTooMany: Reading = (text, said) =>
  namesOf(said).filter((name) =>
    new RegExp(`(^|[^\\p{L}\\d])${escaped(name)}($|[^\\p{L}\\d])`, 'u').test(text),
  ).length > MOST_NAMES

export const PLAIN_SENTENCES: readonly Law[] = [
  sentences('no two stops in a row', (text) =>
    /[.!?:;,]\s*[.!?:;,]/.test(text.replaceAll('…', '')),
  ),
  sentences('advice ends like a sentence, a headline is open', (text, _said, { advice }) =>
    text === advice ? !/[.!?]$/.test(text) : /[.:;,]$/.test(text),
  ),
  sentences('people, not titles, report and lead', speaksOfTitles),
  sentences('no title is listed twice', listsTheSameTwice),
  sentences('nobody reports to itself', isReflexive),
  sentences(
    'a headline has 140 characters',
    (text, _said, { headline }) => text === headline && text.length > LONGEST_HEADLINE,
  ),
  sentences('a figure has its unit', hasBareFigure, 'real charts'),
  sentences('money is written in one way', (text) => /\d\s(EUR|€)|€/.test(text)),
  sentences('a list names three and a count', listsTooMany),
  // Names of real charts are short: what is cut there is a sentence of our own.
  sentences('nothing of our own is cut short', (text) => text.includes('…'), 'real charts'),
]

/** Read where every name is longer than that. */
export const SHORT_NAMES: Law = sentences(
  'names beyond 30 characters are shortened',
  (text, { document }) =>
    [
      ...document.people.map(personName),
      ...document.roles.map(roleTitle),
      ...document.pods.map(({ name }) => name),
      ...document.roles.flatMap(({ market }) => market ?? []),
      ...document.pods.flatMap(({ segment }) => segment ?? []),
      ...(document.company.segments ?? []),
    ].some((name) => name.length > LONGEST_NAME && text.includes(name)),
)
