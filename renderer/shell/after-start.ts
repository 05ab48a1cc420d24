// What is done when the start is over, bit by bit, so that nobody waits for it when it is needed.
import { fileSizeOf } from '../../shared/document/file-size.ts'
import { edits } from '../../shared/editing/edits.ts'
import { currentDocument } from '../state/store.ts'
import { loadSearch } from './Dialogs.tsx'
import { loadLaterParts } from './later.tsx'

/**
 * Once the first picture is on the screen: loads the search at once; then, while the window has nothing else to
 * do, loads the code of other hidden parts, makes the schemas of edits and measures the chart.
 */
export async function afterStart(): Promise<void> {
  // The frame after the next one begins when the next one is painted.
  await nextFrame()
  await nextFrame()
  await loadSearch()
  await loadLaterParts(idle)
  for (const edit of Object.values(edits)) {
    await idle()
    edit.argsSchema()
  }
  // The first edit then only measures what it changes.
  await idle()
  fileSizeOf(currentDocument())
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve))
}
