// By what the entries of the search are found and told apart.
import { defaultFilter } from 'cmdk'
import { searchKey } from '../../shared/names/search-key.ts'

/** An entry that is found by its text; the id only tells it from others of the same text. */
export function searchValue(text: string, id: string): string {
  return `${text}\n${id}`
}

/** So little that anything with the words in their order comes first. */
const LEAST_FIT = 0.001

/**
 * How well an entry fits what is typed, from 0 to 1: it has to contain every word. Letters strewn over
 * a text do not count, or "cover" would find an "account executive" before the command for it; ids are
 * no words that anybody would type.
 */
export function fitOf(value: string, search: string): number {
  const [text = ''] = value.split('\n', 1)
  const key = searchKey(text)
  const wanted = searchKey(search)
  const isThere = wanted.split(' ').every((word) => key.includes(word))
  return isThere ? Math.max(LEAST_FIT, defaultFilter(key, wanted)) : 0
}
