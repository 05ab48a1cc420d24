// The tree of an outline as rows: what is unfolded, in the order in which keys go over it.
import type { OutlineItem } from '../../shared/views/outline.ts'

export interface Row {
  readonly item: OutlineItem
  /** From 1 on. */
  readonly level: number
  /** Among its siblings, from 1 on. */
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
}

/** Only what lies in unfolded items. */
export function rowsOf(
  items: readonly OutlineItem[],
  isUnfolded: (key: string) => boolean,
): readonly Row[] {
  const rows: Row[] = []
  // A line of thousands of managers needs no deep calls.
  const waiting = rowsAmong(items, 1, null).toReversed()
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row)
    const { item, level } = row
    if (!isUnfolded(item.key)) continue
    for (const below of rowsAmong(item.children, level + 1, item.key).toReversed())
      waiting.push(below)
  }
  return rows
}

function rowsAmong(
  items: readonly OutlineItem[],
  level: number,
  parent: string | null,
): readonly Row[] {
  return items.map((item, at) => ({
    item,
    level,
    position: at + 1,
    siblings: items.length,
    parent,
  }))
}

interface Place {
  readonly item: OutlineItem
  readonly above: Place | null
}

/** Keys of all that a role lies in, from the outside inwards; null where it is nowhere. */
export function pathTo(items: readonly OutlineItem[], roleId: string): readonly string[] | null {
  const waiting: Place[] = items.map((item) => ({ item, above: null })).toReversed()
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { item } = place
    if (item.roleId === roleId) return keysAbove(place)
    for (let at = item.children.length - 1; at >= 0; at--) {
      const below = item.children[at]
      if (below) waiting.push({ item: below, above: place })
    }
  }
  return null
}

function keysAbove({ above }: Place): readonly string[] {
  const keys: string[] = []
  for (let place = above; place; place = place.above) keys.unshift(place.item.key)
  return keys
}

/** Keys of a row and of all that it lies in, from the inside outwards. */
export function pathOf(rows: readonly Row[], row: Row): readonly string[] {
  const keys = [row.item.key]
  let { parent } = row
  for (let at = rows.indexOf(row) - 1; at >= 0 && parent !== null; at--) {
    const above = rows[at]
    if (above?.item.key !== parent) continue
    keys.push(parent)
    parent = above.parent
  }
  return keys
}

/** Where the first of these keys is that is still there, as the pod of a role that was folded away; else the top. */
export function firstOf(rows: readonly Row[], path: readonly string[]): number {
  const [wanted] = path
  const whole = rows.findIndex(({ item }) => item.key === wanted)
  if (whole >= 0) return whole
  const places = new Map(rows.map(({ item }, at) => [item.key, at]))
  return path.map((key) => places.get(key)).find((at) => at !== undefined) ?? 0
}

/** How many rows are elements: a screen reader hears how many there are from each of them. */
const WINDOW = 60

/** The rows around one of them. */
export function windowOf(rows: readonly Row[], around: number): readonly Row[] {
  const from = Math.max(0, Math.min(around - WINDOW / 2, rows.length - WINDOW))
  return rows.slice(from, from + WINDOW)
}

/** What a key means: another row, to unfold (true) or fold (false), or to go in; null: nothing here. */
export function stepFor(
  key: string,
  rows: readonly Row[],
  at: number,
): Row | boolean | 'enter' | null {
  const row = rows[at]
  if (!row) return null
  const next = rows[at + 1]
  const child = next?.parent === row.item.key ? next : undefined
  switch (key) {
    case 'ArrowDown':
      return next ?? row
    case 'ArrowUp':
      return rows[at - 1] ?? row
    case 'Home':
      return rows[0] ?? null
    case 'End':
      return rows.at(-1) ?? null
    case 'ArrowRight':
      return child ?? (row.item.children.length > 0 ? true : row)
    case 'ArrowLeft':
      return child ? false : (rows.find(({ item }) => item.key === row.parent) ?? row)
    case 'Enter':
    case ' ':
      return 'enter'
    default:
      return null
  }
}
