// How wide text is in the bundled Inter, from a table, so that every drawing breaks it alike.
import { INTER_WIDTHS } from './inter-metrics.ts'
import type { FontWeight } from './scene.ts'

/** Thousandths of the font size for scripts that Inter lacks and system fonts draw. */
const WIDE = 1000
const NARROW = 600

/** By code point, in thousandths of the font size; 0 where Inter has nothing. */
const tables = new Map<FontWeight, Uint16Array>()

/** Width in pixels. Kerning is left out: it changes a line by about one per cent. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const table = tableOf(weight)
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width += table[code] || guessedWidth(code)
  }
  return (width * size) / 1000
}

/** The text, or as much of its beginning as fits with an ellipsis; never cuts a character in two. */
export function fitText(text: string, size: number, weight: FontWeight, maxWidth: number): string {
  const line = text.replace(ODD_SPACE, ' ').trim()
  if (textWidth(line, size, weight) <= maxWidth) return line
  const room = maxWidth - textWidth('…', size, weight)
  let kept = ''
  let width = 0
  for (const { segment } of graphemes.segment(line)) {
    width += textWidth(segment, size, weight)
    if (width > room) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Anything but single blanks between words. */
const ODD_SPACE = /\s{2,}|[^\S ]/g

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first letters of the first and last word, for the circle on a card; at most two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = firstLetterOf(words[0] ?? '')
  const initials = words.length > 1 ? first + firstLetterOf(words.at(-1) ?? '') : first
  return initials.toUpperCase()
}

/** Segmenting is slow; two plain letters in a row never are one character. */
function firstLetterOf(word: string): string {
  if (isPlain(word, 0) && (word.length === 1 || isPlain(word, 1))) return word.charAt(0)
  for (const { segment } of graphemes.segment(word)) return segment
  return ''
}

/** Whether the character there is plain ASCII, without marks that could belong to its neighbours. */
function isPlain(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code > 0x20 && code < 0x7f
}

function tableOf(weight: FontWeight): Uint16Array {
  const known = tables.get(weight)
  if (known) return known
  const ranges = INTER_WIDTHS[weight].map(([from, widths]) => ({
    from,
    widths: widths.split(' ').map(Number),
  }))
  const table = new Uint16Array(
    Math.max(...ranges.map((range) => range.from + range.widths.length)),
  )
  for (const { from, widths } of ranges) table.set(widths, from)
  tables.set(weight, table)
  return table
}

/** Marks that stand on the letter before them take no room; East Asian and emoji take a full one. */
function guessedWidth(code: number): number {
  const character = String.fromCodePoint(code)
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if (/\p{Emoji_Presentation}/u.test(character)) return WIDE
  return code >= 0x1100 ? WIDE : NARROW
}
