// Looking at the chart in another way: the other view, a folded branch, one branch alone. Nothing of it is an edit.
import type { RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { type Looking, withAllFolded, withFold } from '../state/looking.ts'
import type { Session } from '../state/session.ts'
import { currentDocument, currentSession, endNaming, lookAt } from '../state/store.ts'
import { tellProblem } from '../state/toasts.ts'
import { keepStill } from '../view/viewport.ts'
import { loadView } from '../view/views.ts'

const NOT_LOADED =
  'The view was not changed: a part of Pitcrew could not be loaded; please try again.'

/** The first selected card stays where it is in the window. */
export async function showView(view: ViewId): Promise<void> {
  await loadView(view).then(
    () => currentSession().looking.view !== view && look((now) => ({ ...now, view })),
    () => tellProblem(NOT_LOADED),
  )
}

/** Folds what is below a manager, or unfolds it; the card of the manager stays where it is. */
export function toggleFold(managerId: RoleId): void {
  look((now) => withFold(now, managerId), managerId)
}

/** Leaves the heads and those next to them. */
export function foldAll(): void {
  look((now) => withAllFolded(now, orgOf(currentDocument())))
}

/** The first selected role and all below it, and nobody else. */
export function showOnlyBranch(): void {
  const [top] = currentSession().selection
  if (top !== undefined) look((now) => ({ ...now, top }))
}

/** Nothing is folded away or left out any more. */
export function showEverything(): void {
  look((now) => ({ ...now, folded: new Set(), top: null }))
}

/** For commands that fold: is the reporting view shown? */
export function isReportingShown({ looking }: Session): boolean {
  return looking.view === 'reporting'
}

/** Is the first selected role one to whom somebody reports, in the reporting view? */
export function isManagerSelected(session: Session): boolean {
  const org = orgOf(session.history.present)
  const [first] = session.selection
  const role = first === undefined ? undefined : org.role(first)
  return isReportingShown(session) && role !== undefined && org.reportsOf(role).length > 0
}

function look(change: (now: Looking) => Looking, still?: RoleId): void {
  endNaming()
  keepStill(() => lookAt(change(currentSession().looking)), still)
}
