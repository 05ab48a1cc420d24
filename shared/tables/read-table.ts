// Text -> rows and cells: what spreadsheets put on the clipboard, and files of separated values.
import papa from 'papaparse'
import { unguarded } from '../cells/guard.ts'
import { seen } from '../names/unseen.ts'
import { fieldOfHeader } from './headers.ts'

export interface Table {
  readonly rows: readonly Line[]
}

/** A row in which something stands. */
export interface Line {
  /** In the text, from 1; blank ones count. */
  readonly at: number
  readonly cells: readonly string[]
}

/** In the order in which they are tried: a tab is in no name, a comma is in many. */
const SEPARATORS = ['\t', ';', '|', ',']

/** A sign that is in no table: cells are taken as they stand. */
const NO_QUOTES = '\u0000'

/** Never fails: a quotation mark that is not closed is a sign like any other. */
export function readTable(text: string, separator = separatorOf(text)): Table {
  const read = papa.parse(text, { delimiter: separator })
  const isQuoted = read.errors.every(({ code }) => !/Quotes$/.test(code))
  const { data } = isQuoted
    ? read
    : papa.parse(text, { delimiter: separator, quoteChar: NO_QUOTES })
  const rows = data
    .map((cells, at) => ({ at: at + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return { rows }
}

/** Lines that are looked at to tell what separates the cells of a file. */
const LOOKED_AT = 200

/** The same for a file, which may have a title above its table, and say what separates the cells. */
export function readTableFile(text: string): Table {
  const [, said] = /^sep=(.)\r?\n/i.exec(text) ?? []
  // Spreadsheets do not show that line, nor count it.
  return said === undefined
    ? readTable(text, separatorOfFile(text))
    : readTable(text.slice(text.indexOf('\n') + 1), said)
}

/** The one that divides most rows into the same number of cells, and into the most of them. */
function separatorOfFile(text: string): string {
  const lines = text.split('\n', LOOKED_AT).join('\n')
  const tried = SEPARATORS.map((separator) => {
    const widths = readTable(lines, separator).rows.map(({ cells }) => cells.length)
    const counts = new Map<number, number>()
    // "Berg, Jonas" is a name.
    const isOfNames = separator === ',' && !/,\S/.test(lines)
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    const agreeing = isOfNames ? 0 : Math.max(0, ...counts.values())
    return { separator, agreeing }
  })
  const best = tried.reduce((most, each) => (each.agreeing > most.agreeing ? each : most))
  return best.agreeing > 0 ? best.separator : '\t'
}

/** The one that divides every line into as many cells as the first; else the text is one column. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const [first = ''] = lines
  const fits = (separator: string) => {
    const count = countOf(first, separator)
    // "Berg, Jonas" is a name, and a list of such names is no table.
    const least = separator === ',' ? 2 : 1
    return count >= least && lines.every((line) => countOf(line, separator) >= least)
  }
  if (first.includes('\t') || lines.some((line) => line.includes('\t'))) return '\t'
  // Two words for columns with one comma between them are a table, too.
  if (first.split(',').every((cell) => fieldOfHeader(cell) !== null) && first.includes(','))
    return ','
  return SEPARATORS.find(fits) ?? '\t'
}

function countOf(line: string, separator: string): number {
  return line.split(separator).length - 1
}

/** On one line; the apostrophe that keeps spreadsheets from working out a formula is none of it. */
export function cellText(text: string): string {
  return seen(unguarded(text))
}

/** Longer than any name with its titles. */
const LONGEST_NAME = 60
const MOST_WORDS = 7

/** Is each row one name, as far as one can see? Sentences, addresses of pages and numbers are none. */
export function isListOfNames({ rows }: Table): boolean {
  return rows.length > 0 && rows.every(({ cells }) => cells.every(isLikeName))
}

function isLikeName(cell: string): boolean {
  if (cell === '') return true
  const isShort = cell.length <= LONGEST_NAME && cell.split(' ').length <= MOST_WORDS
  return isShort && /^[\p{L}\p{M}(“"'‘]/u.test(cell) && !/[:/\\<>{}=@!?]|(?<!\b[JS]r)\.$/.test(cell)
}
