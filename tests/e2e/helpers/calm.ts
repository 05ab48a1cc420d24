// Waits until a page stands still: what comes has come, what glides has arrived, styles are those of the theme.
import type { Page } from 'playwright-core'

/** So many frames in a row nothing may have changed. */
const FRAMES = 2

/** A page that never rests is looked at all the same, after so many milliseconds. */
const PATIENCE = 2_000

/** Nothing is written into the page any more, and the chart stays where it is. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(
    async ([frames, patience]) => {
      let changes = 0
      const observer = new MutationObserver((records) => {
        changes += records.length
      })
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      const isGliding = () =>
        document
          .getAnimations()
          .some(
            ({ playState, effect }) =>
              playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
          )
      const frame = () => new Promise(requestAnimationFrame)
      const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 200 }))
      const end = performance.now() + patience
      for (let still = 0; still < frames && performance.now() < end; ) {
        const before = changes
        await idle()
        await frame()
        still = changes === before && !isGliding() ? still + 1 : 0
      }
      observer.disconnect()
    },
    [FRAMES, PATIENCE] as const,
  )
}
