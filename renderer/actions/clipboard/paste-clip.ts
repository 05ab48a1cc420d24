// What a paste means for the chart: our own roles first, else what any program has copied as text.
import type { Clip } from '../../../shared/clipboard/kinds.ts'
import { pasteRoles } from './paste-roles.ts'
import { pasteText } from './paste-text.ts'

export function pasteOnChart(clip: Clip): void {
  if (clip.roles === '') pasteText(clip.text)
  else pasteRoles(clip)
}
