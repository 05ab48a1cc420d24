// Opens the list of people, ready for searching.
import { showList } from './fold.ts'

/** What the search field is found by. */
export const SEARCH_ID = 'search-people'

export function showPeople(): void {
  showList('people')
  requestAnimationFrame(() => document.getElementById(SEARCH_ID)?.focus())
}
