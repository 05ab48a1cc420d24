// A listing as plain text for terminals and for programs that compare line by line.

import type { Document } from '../document/schema.ts'
import { chartName } from '../names/called.ts'
import { seen } from '../names/unseen.ts'
import { type Writer, writerFor } from '../words/writer.ts'
import { listingOf } from './listing.ts'
import type { Entry, Fact, LongText, Section } from './section.ts'

/** Lines, each ended; two blanks deeper for what belongs to the line above. */
export function writeListing(document: Document, locale: string): string {
  const writer = writerFor(locale, undefined)
  const name = writer.write(chartName(document))
  const sections = listingOf(document).map((section) => writtenSection(section, writer))
  return `${[[name], ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The same as data. */
export function listingAsData(document: Document, locale: string): object {
  const writer = writerFor(locale, undefined)
  return listingOf(document).map(({ title, entries }) => ({
    title: writer.write(title),
    entries: entries.map(({ name, facts }) => ({
      name: name === null ? null : writer.write(name),
      facts: facts.map(({ label, value }) => ({
        label,
        value: isLong(value) ? value.lines.join('\n') : writer.write(value),
      })),
    })),
  }))
}

function writtenSection({ title, entries }: Section, writer: Writer): readonly string[] {
  return [writer.write(title), ...entries.flatMap((entry) => writtenEntry(entry, writer))]
}

function writtenEntry({ name, facts }: Entry, writer: Writer): readonly string[] {
  const lines = facts.flatMap((each) => writtenFact(each, writer))
  return name === null ? indented(lines) : indented([writer.write(name), ...indented(lines)])
}

function writtenFact({ label, value }: Fact, writer: Writer): readonly string[] {
  const shown = seen(label)
  const start = shown.endsWith('?') ? shown : `${shown}:`
  if (isLong(value)) return [start, ...indented(value.lines.map(seen))]
  return [`${start} ${writer.write(value)}`]
}

function isLong(value: Fact['value']): value is LongText {
  return typeof value === 'object' && 'lines' in value
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}
