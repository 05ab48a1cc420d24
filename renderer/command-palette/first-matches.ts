// What a long list offers in the search: only what matches, and only so much of it.
import { searchKey } from '../../shared/names/search-key.ts'

/** Rows that a search shows of one kind; more would only slow the typing down. */
const MOST = 100

/**
 * Short lists are left whole, for the search to rank. Of long ones the first that contain every word
 * that was typed, in any order; none while nothing is typed.
 */
export function firstMatches<Item>(
  items: readonly Item[],
  search: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  if (items.length <= MOST) return items
  const words = searchKey(search).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const found: Item[] = []
  for (const item of items) {
    const text = searchKey(textOf(item))
    if (words.every((word) => text.includes(word))) found.push(item)
    if (found.length === MOST) break
  }
  return found
}
