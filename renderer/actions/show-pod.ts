// Shows a pod's fields in the company tab.

import type { PodId } from '../../shared/ids.ts'
import { onceThere } from '../controls/once-there.ts'
import { showPod } from '../state/store.ts'
import { showPanel } from './fold.ts'

/** How the fields of the shown pod are found on the page. */
export const POD_FIELDS_ID = 'pod-fields'

/** Scrolls to the fields and begins with the name, which what is typed replaces. */
export function goToPod(id: PodId): void {
  showPanel('company')
  showPod(id)
  onceThere(POD_FIELDS_ID, (fields) => {
    fields.scrollIntoView({ block: 'start' })
    const name = fields.querySelector('input')
    name?.focus({ preventScroll: true })
    name?.select()
  })
}
