// Opens the list of people, ready for searching.
import { onceThere } from '../controls/once-there.ts'
import { showList } from './fold.ts'

/** What the search field is found by. */
export const SEARCH_ID = 'search-people'

export function showPeople(): void {
  showList('people')
  onceThere(SEARCH_ID, (search) => search.focus())
}
