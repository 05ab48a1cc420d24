// By what the entries of the search are found and told apart.
import { defaultFilter } from 'cmdk'

/** An entry that is found by its text; the id only tells it from others of the same text. */
export function searchValue(text: string, id: string): string {
  return `${text}\n${id}`
}

/** How well an entry fits what is typed, from 0 to 1; ids are no words that anybody would type. */
export function fitOf(value: string, search: string): number {
  const [text = ''] = value.split('\n', 1)
  return defaultFilter(text, search)
}
