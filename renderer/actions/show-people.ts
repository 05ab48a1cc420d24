// Opens the list of people, ready for searching.
import { show } from '../state/store.ts'

/** What the search field is found by. */
export const SEARCH_ID = 'search-people'

export function showPeople(): void {
  show({ list: 'people' })
  requestAnimationFrame(() => document.getElementById(SEARCH_ID)?.focus())
}
