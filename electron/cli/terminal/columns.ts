// How much of a text fits into so many columns of a terminal: letters of East Asia and emoji take two, marks none.
import stringWidth from 'string-width'

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** As much from its beginning as fits; no letter is cut in two. */
export function cutToColumns(text: string, most: number): string {
  let columns = 0
  let end = 0
  for (const { segment, index } of letters.segment(text)) {
    columns += stringWidth(segment)
    if (columns > most) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
