// What is done when the start is over, bit by bit, so that nobody waits for it when it is needed.
import { edits } from '../../shared/editing/edits.ts'
import { loadLaterParts } from './later.tsx'

/**
 * Once the first picture is on the screen: loads the code of hidden parts and makes the schemas of
 * edits, while the window has nothing else to do.
 */
export async function afterStart(): Promise<void> {
  // The frame after the next one begins when the next one is painted.
  await nextFrame()
  await nextFrame()
  await loadLaterParts(idle)
  for (const edit of Object.values(edits)) {
    await idle()
    edit.argsSchema()
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve))
}
