// Photos of people: chosen, dropped on somebody, or taken away again.
import type { PersonId } from '../../shared/ids.ts'
import { roleId } from '../../shared/ids.ts'
import type { Reply } from '../../shared/ipc/border.ts'
import { orgOf } from '../../shared/org/org.ts'
import { call, photoDropped } from '../bridge/api.ts'
import { edit } from '../state/edit.ts'
import { currentDocument, currentSession } from '../state/store.ts'
import { tellProblem } from '../state/toasts.ts'

/** Asks for a file. */
export async function choosePhoto(personId: PersonId): Promise<void> {
  const { documentId } = currentSession()
  take({ documentId, personId }, await call('photo:choose'))
}

export function removePhoto(personId: PersonId): void {
  edit({ edit: 'set-person', args: { personId, changes: { photo: null } } })
}

/** Takes the first picture that was dropped on somebody; false: there is none, or it was dropped elsewhere. */
export function takeDroppedPhoto({ target, dataTransfer }: DragEvent): boolean {
  const personId = target instanceof Element ? personAt(target) : null
  const picture = [...(dataTransfer?.files ?? [])].find(({ type }) => type.startsWith('image/'))
  if (personId === null || !picture) return false
  const { documentId } = currentSession()
  void photoDropped(picture).then((reply) => take({ documentId, personId }, reply))
  return true
}

/** Whoever an entry of a list or a card stands for. */
function personAt(element: Element): PersonId | null {
  const { people } = currentDocument()
  const inList = element.closest<HTMLElement>('[data-person-id]')?.dataset.personId
  if (inList !== undefined) return people.find(({ id }) => id === inList)?.id ?? null
  const card = element.closest<HTMLElement>('[data-role-card]')?.dataset.roleCard
  const org = orgOf(currentDocument())
  const role = card === undefined ? undefined : org.role(roleId(card))
  return (role && org.holderOf(role)?.id) ?? null
}

interface Pictured {
  readonly documentId: string
  readonly personId: PersonId
}

/** The chart may be another by now, where the same id is somebody else, or nobody: they get no photo. */
function take({ documentId, personId }: Pictured, reply: Reply<'photo:choose'>): void {
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value !== null && documentId === currentSession().documentId)
    edit({ edit: 'set-person', args: { personId, changes: { photo: reply.value } } })
}
