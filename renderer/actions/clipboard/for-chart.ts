// Whether what is done with the clipboard is meant for the chart: not while a text or a dialog has it.
import { currentSession } from '../../state/store.ts'
import { isWriting } from '../command-table/writing.ts'

/** Text fields and dialogs keep their own clipboard. */
export function isForChart(): boolean {
  return currentSession().dialog === null && !isWriting()
}

/** Is a piece of text marked, as the words of a finding? A press on the chart has left it behind. */
export function hasMarkedText(): boolean {
  const isOnChart = document.activeElement?.closest('[data-chart]') ?? null
  return isOnChart === null && document.getSelection()?.isCollapsed === false
}
