// Pasting onto the chart; what it takes is loaded when somebody pastes for the first time.
import type { Clip } from '../../../shared/clipboard/kinds.ts'
import { tellProblem } from '../../state/toasts.ts'

const NOT_LOADED = 'Nothing was pasted: a part of Pitcrew could not be loaded; please try again.'

/** Nothing happens where the clipboard has nothing of use. */
export function pasteClip(clip: Clip): void {
  if (clip.roles === '' && clip.text.trim() === '') return
  import('./paste-clip.ts').then(
    ({ pasteOnChart }) => pasteOnChart(clip),
    () => tellProblem(NOT_LOADED),
  )
}
