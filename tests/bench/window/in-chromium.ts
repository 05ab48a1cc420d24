// A peer, or Pitcrew's built page, in a fresh Chromium.
import { startChromium } from './chromium.ts'
import { measurePage, type Terms, type WindowFigures } from './measure-page.ts'
import { memoryOf } from './memory.ts'

interface Place extends Terms {
  /** The browser's program. */
  readonly chromium: string
  readonly origin: string
}

/** All figures of a peer at one size. */
export async function measureInChromium(
  peer: string,
  roles: number,
  { chromium, origin, ...terms }: Place,
): Promise<WindowFigures> {
  const browser = await startChromium(chromium)
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const stage = {
      page,
      async load(chart: string) {
        await page.goto(`${origin}/${peer === 'pitcrew' ? 'pitcrew/index' : `peer/${peer}`}.html`)
        await page.waitForFunction(() => 'bench' in window)
        // Whatever the page does at its start is over.
        await page.waitForTimeout(500)
        return page.evaluate(([text, most]) => window.bench.load(text, most), [
          chart,
          terms.limit,
        ] as const)
      },
      async memory() {
        const session = await context.newCDPSession(page)
        await session.send('HeapProfiler.collectGarbage')
        const whole = await browser.newBrowserCDPSession()
        const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
        return memoryOf(processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : [])))
      },
    }
    return await measurePage(peer, roles, stage, terms)
  } finally {
    await browser.close()
  }
}
