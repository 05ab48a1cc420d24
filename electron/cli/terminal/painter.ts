// Colours for a terminal, where it has them.
import { styleText } from 'node:util'

type TextFormat = Parameters<typeof styleText>[0]

/** Colours where the style says so, whatever this process's own output is. */
export function painter({
  hasColour,
}: {
  readonly hasColour: boolean
}): (format: TextFormat, text: string) => string {
  return (format, text) => (hasColour ? styleText(format, text, { validateStream: false }) : text)
}
