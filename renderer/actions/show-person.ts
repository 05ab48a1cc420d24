// Opens the page of a person: what they hold, who hangs on them, what is said about them.

import type { PersonId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { onceThere } from '../controls/once-there.ts'
import type { Session } from '../state/session.ts'
import { currentSession, showPerson } from '../state/store.ts'
import { bringIntoSight } from '../view/viewport.ts'
import { showPanel } from './fold.ts'

/** What the name on the page is found by. */
export const PERSON_PAGE = 'person-page'

/** The focus goes to the page, and the chart shows what they hold. */
export function openPersonPage(id: PersonId): void {
  showPerson(id)
  showPanel('role')
  const { selection } = currentSession()
  if (selection.length > 0) bringIntoSight(selection)
  onceThere(PERSON_PAGE, (page) => page.focus())
}

/** Whoever holds the first of the selected roles; null: nobody. */
export function selectedHolder({ selection, history }: Session): PersonId | null {
  const org = orgOf(history.present)
  const [first] = selection
  const role = first === undefined ? undefined : org.role(first)
  return (role && org.holderOf(role)?.id) ?? null
}
