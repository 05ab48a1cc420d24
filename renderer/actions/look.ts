// Looking at the chart in another way: the other view, a folded branch, one branch alone. Nothing of it is an edit.
import type { PodId, RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import {
  isBelowAnother,
  type Looking,
  withAllFolded,
  withAllPodsFolded,
  withFold,
  withPodFold,
} from '../state/looking.ts'
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

/** Folds what is below a role; where nothing is to be folded there, the branch that it stands in. Says whose. */
export function foldAround(id: RoleId): RoleId | null {
  const { history, looking } = currentSession()
  const org = orgOf(history.present)
  const role = org.role(id)
  if (!role || looking.view !== 'reporting') return null
  const canFold = org.reportsOf(role).length > 0 && !looking.folded.has(id)
  const manager = canFold || id === looking.top ? id : role.managerId
  if (manager === null || !org.role(manager) || looking.folded.has(manager)) return null
  toggleFold(manager)
  return manager
}

/** Shows who is folded away below a role. */
export function unfoldBelow(id: RoleId): void {
  if (currentSession().looking.folded.has(id)) toggleFold(id)
}

/** Folds a pod to its header, or shows its cells again; nothing above them moves. */
export function togglePod(podId: PodId): void {
  endNaming()
  lookAt(withPodFold(currentSession().looking, podId))
}

/** Leaves the heads and those next to them; of pods their headers. */
export function foldAll(): void {
  const org = orgOf(currentDocument())
  look((now) => (now.view === 'reporting' ? withAllFolded(now, org) : withAllPodsFolded(now, org)))
}

/** The pod of the first selected role, where the structure view shows pods. */
export function podToFold({ looking, selection, history }: Session): PodId | null {
  const document = history.present
  if (looking.view !== 'structure' || document.structure !== 'pods') return null
  const org = orgOf(document)
  const [first] = selection
  const led = document.pods.find(({ leadId }) => leadId && leadId === first)
  const podId = (first !== undefined && org.role(first)?.podId) || led?.id
  return podId && org.pod(podId) ? podId : null
}

/** Does anybody lead below a head, or are there pods where the structure is shown? */
export function canFoldAll(session: Session): boolean {
  const { structure, pods } = session.history.present
  if (!isReportingShown(session)) return structure === 'pods' && pods.length > 0
  const org = orgOf(session.history.present)
  return org.reporting.leaders.some((role) => isBelowAnother(org, role))
}

/** Is anybody folded away? Who left the chart since does not count. */
export function isAnyFolded({ history, looking }: Session): boolean {
  const org = orgOf(history.present)
  if (looking.view === 'structure') {
    const { structure, pods } = org.document
    return structure === 'pods' && pods.some(({ id }) => looking.foldedPods.has(id))
  }
  return org.reporting.leaders.some(({ id }) => looking.folded.has(id))
}

/** Nobody is folded away any more. */
export function unfoldAll(): void {
  look((now) => ({ ...now, folded: new Set(), foldedPods: new Set() }))
}

/** A role and all below it, and nobody else. */
export function showOnlyBranch(top: RoleId): void {
  look((now) => {
    const folded = new Set(now.folded)
    folded.delete(top)
    return { ...now, top, folded }
  })
}

/** Nobody is left out any more. */
export function showWholeChart(): void {
  look((now) => ({ ...now, top: null }))
}

/** Is only one branch of the reporting view shown? */
export function isBranchShown({ looking }: Session): boolean {
  return looking.view === 'reporting' && looking.top !== null
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
