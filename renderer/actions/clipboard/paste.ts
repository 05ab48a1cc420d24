// What a paste means for the chart: our own roles first, else what any program has copied as text.
import type { Clip } from '../../../shared/clipboard/kinds.ts'
import { tellProblem } from '../../state/toasts.ts'
import { pasteRoles } from './paste-roles.ts'

const NOT_LOADED = 'Nothing was pasted: a part of Pitcrew could not be loaded; please try again.'

/** Nothing happens where the clipboard has nothing of use. What reads tables is loaded when there is one. */
export function pasteClip(clip: Clip): void {
  if (clip.roles !== '') pasteRoles(clip)
  else if (clip.text.trim() !== '')
    import('./paste-text.ts').then(
      ({ pasteText }) => pasteText(clip.text),
      () => tellProblem(NOT_LOADED),
    )
}
