// What is done when the start is over, bit by bit, so that nobody waits for it when it is needed.
import { edits } from '../../shared/edits/index.ts'
import { loadLaterParts } from './later.tsx'

/** Loads the code of hidden parts and makes the schemas of edits while the window has nothing else to do. */
export async function afterStart(): Promise<void> {
  await loadLaterParts(idle)
  for (const edit of Object.values(edits)) {
    await idle()
    edit.argsSchema()
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve))
}
