// Characters that nobody can see in a name, but that break lines, turn text around or tell twins apart.

/**
 * Controls, line and paragraph ends, halves of characters, direction marks, zero-width spaces, soft
 * hyphens, marks of annotations, the two that are no characters and that no XML may hold, and the letters of
 * Hangul and Braille that are drawn as nothing.
 */
const UNSEEN =
  /(?:[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|\u034f|\u17b4|\u17b5)+/gu

/** The text with each run of them replaced; joiners stay, since emoji and Persian need them. */
export function withoutUnseen(text: string, replacement: string): string {
  return text.replace(UNSEEN, replacement)
}

/** Ends of lines and tabs, which stand between words. */
const BREAK = /[\t-\r\u0085\p{Zl}\p{Zp}]+/gu

/** More marks on one letter than any language has; they would be piled up over the lines around. */
const PILE = /(\p{M}{5})\p{M}+/gu

const [BLANK, FIRST, LAST] = [0x20, 0x21, 0x7e]

/**
 * Does the name stand as it is, with something to be seen in it? Nearly every name: letters, digits and signs of a
 * typewriter, with single blanks between words. Says no to many that would, too. A pattern takes ten times as long,
 * and every drawing and list asks.
 */
export function isPlain(text: string): boolean {
  let before = BLANK
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === BLANK ? before === BLANK : sign < FIRST || sign > LAST) return false
    before = sign
  }
  return before !== BLANK
}

/** On one line, without what cannot be seen and without blanks to spare. What may be shown anywhere. */
export function seen(text: string): string {
  return isPlain(text) ? text : onOneLine(text).trim()
}

/** The same for a piece of a sentence, whose blanks at the ends belong to it. */
export function onOneLine(text: string): string {
  if (isPlain(text)) return text
  return withoutUnseen(text.replace(BREAK, ' '), '')
    .replace(PILE, '$1')
    .replace(/\s{2,}/g, ' ')
}

/** Is there nothing in it that can be seen? */
export function isBlank(text: string): boolean {
  // A joiner alone joins nothing.
  return /^[\s\p{Cf}]*$/u.test(seen(text))
}
