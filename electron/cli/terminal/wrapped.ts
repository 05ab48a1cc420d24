// Breaks sentences into lines for a terminal.
import stringWidth from 'string-width'

/** Narrower than this, breaking helps nobody. */
const LEAST_WIDTH = 30

/** The text in lines of at most `width` columns, broken at spaces; null: one line. */
export function wrapped(text: string, width: number | null): readonly string[] {
  if (width === null) return [text]
  const room = Math.max(width, LEAST_WIDTH)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
