// How much memory the page's process holds; Linux only, where the kernel tells.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

/** Megabytes of the largest page process after a clean-up; null where nobody can tell. */
export async function memoryOf(browser: Browser, page: Page): Promise<number | null> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const whole = await browser.newBrowserCDPSession()
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.flatMap(({ type, id }) =>
    type === 'renderer' ? (ownMegabytes(id) ?? []) : [],
  )
  return sizes.length === 0 ? null : Math.max(...sizes)
}

function ownMegabytes(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}
