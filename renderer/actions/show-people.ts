// Opens the list of people, ready for searching.
import { arrangeWindow } from '../state/window.ts'

/** What the search field is found by. */
export const SEARCH_ID = 'search-people'

export function showPeople(): void {
  arrangeWindow({ list: 'people' })
  requestAnimationFrame(() => document.getElementById(SEARCH_ID)?.focus())
}
