// The selected roles, or the whole chart, as a picture on the clipboard.
import { fragmentOf } from '../../../shared/clipboard/fragment.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { ExportRequest } from '../../../shared/ipc/exporting.ts'
import { asItStands, type Phrase, words } from '../../../shared/words/phrase.ts'
import { call } from '../../bridge/api.ts'
import { currentDocument, currentSession, markCut } from '../../state/store.ts'
import { tell, tellProblem, tellWith } from '../../state/toasts.ts'

/** A picture of more would be larger than other programs take. */
const MOST_ROLES = 1_000

/** Pixels per chart pixel: sharp where there is room for it. */
const SHARP = 2
const MOST_SHARP_ROLES = 120

/** Light, as documents and mails are. */
export async function copyPicture(): Promise<void> {
  const { documentId, selection, looking } = currentSession()
  const document = selection.length > 0 ? picked() : currentDocument()
  const count = document.roles.length
  if (count > MOST_ROLES) {
    tellProblem(
      'Nothing was copied: so large a picture fits no clipboard; please select fewer roles, or export the chart.',
    )
    return
  }
  const scale = count > MOST_SHARP_ROLES ? 1 : SHARP
  const request = {
    documentId,
    document,
    view: looking.view,
    format: 'png',
    theme: 'light',
    transparent: false,
    isPlain: true,
  } as const
  await copyDrawn(
    { ...request, scale },
    selection.length > 0
      ? words`Copied a picture of ${selection.length === 1 ? 'the role' : words`${selection.length} roles`}.`
      : words`Copied a picture of the chart.`,
  )
}

/** Has it drawn and put onto the clipboard; true once it is there, and told. */
export async function copyDrawn(request: ExportRequest, done: Phrase): Promise<boolean> {
  const reply = await call('export:copy-picture', request)
  if (!reply.ok) {
    tellProblem(reply.error.message)
    return false
  }
  if (reply.value === null) return false
  markCut(null)
  void call('clipboard:replaced')
  const { note } = reply.value
  if (note === undefined) tell(done)
  else tellWith(words`${done} ${asItStands(note)}`, [], { isLong: true })
  return true
}

/** Whoever is not in the picture leads nobody in it. */
function picked(): Document {
  const fragment = fragmentOf(currentDocument(), currentSession().selection)
  const there = new Set(fragment.roles.map(({ id }) => id))
  const roles = fragment.roles.map((role) =>
    role.managerId !== null && there.has(role.managerId) ? role : { ...role, managerId: null },
  )
  return { ...fragment, roles }
}
