// One cell of a column, whatever the column holds.

export interface CellText {
  readonly at: number
  readonly text: string
}

/** Nothing, or a stroke for it. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-–—]+$/.test(text)
}
