// The views by name. The structure is there from the start; the reporting view's code comes when it is first shown.
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { STRUCTURE_VIEW } from '../../shared/views/structure/structure-view.ts'
import type { View } from '../../shared/views/view.ts'

let reporting: View | null = null

/** Brings the code of a view; at once where it is there. */
export async function loadView(id: ViewId): Promise<void> {
  if (id === 'reporting' && reporting === null)
    reporting = (await import('../../shared/views/reporting/reporting-view.ts')).REPORTING_VIEW
}

/** Only what has been loaded can be looked at. */
export function viewOf(id: ViewId): View {
  if (id === 'structure') return STRUCTURE_VIEW
  if (reporting === null) throw new Error('the reporting view is shown before it is loaded')
  return reporting
}
