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
  let before = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const known = table[code]
    if (known) {
      width += known
      before = code
      continue
    }
    width += guessedWidth(code, before)
    // Flags are pairs: the third letter begins another one.
    before = isFlagLetter(code) && isFlagLetter(before) ? 0 : code
  }
  return (width * size) / 1000
}

/** The text, or as much of its beginning as fits with an ellipsis; never cuts a character in two. */
export function fitText(text: string, size: number, weight: FontWeight, maxWidth: number): string {
  const line = onOneLine(text)
  if (textWidth(line, size, weight) <= maxWidth) return line
  const room = maxWidth - textWidth('…', size, weight)
  return `${beginningOf(line, size, weight, room).trimEnd()}…`
}

/**
 * The text in at most so many lines, broken between words, and within a word only where it is longer than a
 * line; what does not fit is shortened at the end of the last line.
 */
export function linesOf(
  text: string,
  size: number,
  weight: FontWeight,
  maxWidth: number,
  mostLines: number,
): readonly string[] {
  let rest = onOneLine(text)
  if (textWidth(rest, size, weight) <= maxWidth) return [rest]
  const lines: string[] = []
  while (lines.length < mostLines - 1 && textWidth(rest, size, weight) > maxWidth) {
    const line = firstLineOf(rest, size, weight, maxWidth)
    // Not one letter fits: shortening says so.
    if (line === '') break
    lines.push(line.trimEnd())
    rest = rest.slice(line.length).trimStart()
  }
  lines.push(fitText(rest, size, weight, maxWidth))
  return lines
}

/** Do these lines hold all of the text, rather than its beginning? */
export function holdAll(lines: readonly string[], text: string): boolean {
  const [only] = lines
  if (lines.length === 1 && only === text) return true
  // Where a line was broken there is one blank less, or a word goes on.
  return lines.join('').replaceAll(' ', '') === onOneLine(text).replaceAll(' ', '')
}

/** The whole words that fit, or as many letters of the first one. Measures every word once. */
function firstLineOf(text: string, size: number, weight: FontWeight, maxWidth: number): string {
  const blank = textWidth(' ', size, weight)
  let end = 0
  let width = 0
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from)
    const to = space < 0 ? text.length : space
    width += textWidth(text.slice(from, to), size, weight) + (from > 0 ? blank : 0)
    if (width > maxWidth) break
    end = to
    from = to + 1
  }
  return end > 0 ? text.slice(0, end) : beginningOf(text, size, weight, maxWidth)
}

/** As many characters as fit; none is cut in two. */
function beginningOf(text: string, size: number, weight: FontWeight, room: number): string {
  let kept = ''
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    width += textWidth(segment, size, weight)
    if (width > room) break
    kept += segment
  }
  return kept
}

/** As it is drawn: without what breaks lines. */
export function onOneLine(text: string): string {
  return NEAT.test(text) ? text : text.replace(ODD_SPACE, ' ').trim()
}

/** Nearly every text: plain letters and signs, with single blanks in between. */
const NEAT = /^(?:[!-~¡-¬®-ÿ–’…]+ )*[!-~¡-¬®-ÿ–’…]+$/

/** Anything but single blanks between words: other blanks, and controls, which no drawing can show. */
const ODD_SPACE = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const JOINER = 0x200d

function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff
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

/**
 * Marks that stand on the letter before them take no room, nor does what joins an emoji before it:
 * families and flags are one picture. East Asian letters and emoji take a full one.
 */
function guessedWidth(code: number, before: number): number {
  if (before === JOINER || (isFlagLetter(code) && isFlagLetter(before)) || isSkinTone(code))
    return 0
  const character = String.fromCodePoint(code)
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if (/\p{Emoji_Presentation}/u.test(character)) return WIDE
  return code >= 0x1100 ? WIDE : NARROW
}
