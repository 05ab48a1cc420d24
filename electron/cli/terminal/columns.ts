// How many columns of a terminal a text takes: letters of East Asia and emoji take two, marks on letters none.

/** Those of two columns; as terminals reckon, which follow Unicode's East Asian Width. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u

/** They stand on the letter before. */
const NONE = /^(?:\p{Mn}|\p{Me}|\p{Cf})+$/u

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Of one line. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const { segment } of letters.segment(text)) columns += columnsOfLetter(segment)
  return columns
}

/** As much from its beginning as fits. */
export function cutToColumns(text: string, most: number): string {
  let columns = 0
  let end = 0
  for (const { segment, index } of letters.segment(text)) {
    columns += columnsOfLetter(segment)
    if (columns > most) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

function columnsOfLetter(letter: string): number {
  if (NONE.test(letter)) return 0
  // A variation selector asks for the emoji of what is a sign else.
  return WIDE.test(letter) || letter.includes('\ufe0f') ? 2 : 1
}
