// What a listing is made of: sections, the things in them, and one fact a line about each.
import { isBlank } from '../names/unseen.ts'
import { exact } from '../words/figures.ts'
import { type Part, type Words, words } from '../words/phrase.ts'

/** One line about a thing: "Reports to: Anna Berg". */
export interface Fact {
  readonly label: string
  readonly value: Part | LongText
}

/** A text of several lines, such as notes; it is written below its label. */
export interface LongText {
  readonly lines: readonly string[]
}

/** A role, a person, a pod; null where the facts are about the section as a whole. */
export interface Entry {
  readonly name: Words | null
  readonly facts: readonly Fact[]
}

export interface Section {
  readonly title: Words
  readonly entries: readonly Entry[]
}

/** The fact, if there is anything to be said; what is left out has no line. */
export function fact(label: string, value: Part | LongText | undefined | null): readonly Fact[] {
  return value === undefined || value === null ? [] : [{ label, value }]
}

/** A number with all its digits: a listing has to show the smallest change. */
export function numberFact(label: string, value: number | undefined): readonly Fact[] {
  return fact(label, value === undefined ? undefined : exact(value))
}

/** A text as it was typed, with its lines. */
export function textFact(label: string, text: string | undefined): readonly Fact[] {
  if (text === undefined || isBlank(text)) return []
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  const [only = ''] = lines
  return fact(label, lines.length === 1 ? words`${only}` : { lines })
}

/** Keys that only a newer program knows, as they stand in the file. */
export function unknownFacts(thing: object, known: readonly string[]): readonly Fact[] {
  return Object.entries(thing)
    .filter(([key, value]) => !known.includes(key) && value !== undefined)
    .map(([key, value]) => ({
      label: `Unknown here, ${key}`,
      value: words`${JSON.stringify(value)}`,
    }))
}

/** A section of facts without things in between; none where there are no facts. */
export function plainSection(title: Words, facts: readonly Fact[]): readonly Section[] {
  return facts.length === 0 ? [] : [{ title, entries: [{ name: null, facts }] }]
}

/** A section of things; none where there are none. */
export function sectionOf(title: Words, entries: readonly Entry[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ title, entries }]
}
