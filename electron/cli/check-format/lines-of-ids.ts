// Finds the lines of a chart's file on which its roles, pods and people stand.
import { visit } from 'jsonc-parser'

const KINDS = ['roles', 'pods', 'people'] as const

/** Line (from 1) of the id of each role, pod and person; `lineKey` makes the keys. */
export function linesOfIds(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  visit(text, {
    onLiteralValue(value, _offset, _length, line, _column, pathOf) {
      if (typeof value !== 'string') return
      const [envelope, list, , field, deeper] = pathOf()
      const kind = KINDS.find((each) => each === list)
      const isId = envelope === 'document' && field === 'id' && deeper === undefined
      if (!kind || !isId) return
      const key = lineKey(kind, value)
      if (!lines.has(key)) lines.set(key, line + 1)
    },
  })
  return lines
}

/** The key of a thing in the map of lines. */
export function lineKey(kind: (typeof KINDS)[number], id: string): string {
  return `${kind}/${id}`
}
