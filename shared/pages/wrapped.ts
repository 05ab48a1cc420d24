// Text broken into lines: between words, and inside those that are too long for a line.
import type { FontWeight } from '../scene/scene.ts'
import { fitText, textWidth } from '../scene/text-metrics.ts'

interface Letters {
  readonly size: number
  readonly weight: FontWeight
}

/** Lines of at most this width; the last one ends with an ellipsis where there would be more. */
export function wrapped(
  text: string,
  { size, weight }: Letters,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = []
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const [at, word] of words.entries()) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size, weight) <= width) {
      lines[lines.length - 1] = longer
      continue
    }
    if (lines.length < most) {
      lines.push(word)
      continue
    }
    // What is left goes on in the last line, which is then cut off.
    lines[lines.length - 1] = [last ?? '', ...words.slice(at)].join(' ')
    break
  }
  return lines.map((line) => fitText(line, size, weight, width))
}
