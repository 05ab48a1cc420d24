// Runs in the page that starts: tells when all was drawn, and when it had time for the user again.
import { settled } from '../window/settled.ts'
import type { PageAnswer, StartTerms } from './terms.ts'

declare global {
  interface Window {
    watchStart(terms: StartTerms): Promise<PageAnswer>
  }
}

// A long task is one of 50 ms or more: what a person notices as waiting.
let busyUntil = 0
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    busyUntil = Math.max(busyUntil, startTime + duration)
}).observe({ type: 'longtask', buffered: true })
// Text is drawn once more with its own font, without a change of the page.
document.fonts.addEventListener('loadingdone', () => {
  requestAnimationFrame(() => {
    busyUntil = Math.max(busyUntil, performance.now())
  })
})

window.watchStart = async ({ text, limit }) => {
  const start = performance.now()
  const took = await settled(() => untilShown(text), limit)
  const byTheClock = (time: number) => performance.timeOrigin + time
  return {
    painted: took === null ? null : byTheClock(start + took),
    free: byTheClock(busyUntil),
  }
}

async function untilShown(text: string): Promise<void> {
  while (!document.body.textContent?.includes(text)) await new Promise(requestAnimationFrame)
}
