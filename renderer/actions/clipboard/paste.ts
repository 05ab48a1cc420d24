// What a paste means for the chart: our own roles first, else what any program has copied as text.
import type { Clip } from '../../../shared/clipboard/kinds.ts'
import { currentSession } from '../../state/store.ts'
import { tellProblem } from '../../state/toasts.ts'
import { pasteRoles } from './paste-roles.ts'
import { placeToPaste } from './where.ts'

const NOT_LOADED = 'Nothing was pasted: a part of Pitcrew could not be loaded; please try again.'

/** Nothing happens where the clipboard has nothing of use. What reads tables is loaded when there is one. */
export function pasteClip(clip: Clip): void {
  if (clip.roles !== '') pasteRoles(clip)
  else if (clip.text.trim() !== '') {
    // Where it was pasted, whatever is pointed at or open by the time the code has come.
    const { documentId } = currentSession()
    const place = placeToPaste(new Set())
    import('./paste-text.ts').then(
      ({ pasteText }) => {
        if (currentSession().documentId === documentId) pasteText(clip.text, place)
      },
      () => tellProblem(NOT_LOADED),
    )
  }
}
