// What is wrong with the window as it is, in both themes, and in a very small window.
import type { Page } from 'playwright-core'
import { type Fault, runAxe, runOwnChecks } from './accessible.ts'
import { clippedIn } from './clipped.ts'
import { settle } from './text-contrast.ts'

export const USUAL = { width: 1440, height: 900 } as const

/** A window of 960 x 600 with an interface of 200 %. */
const SMALL = { width: 480, height: 300 } as const

/** `part`: what is looked at; missing: all. */
export async function faultsIn(page: Page, part?: string): Promise<readonly Fault[]> {
  const found: Fault[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Styles are those of the theme in the next frame.
    await page.waitForTimeout(60)
    await chartAtRest(page)
    const only = colorScheme === 'dark' ? { only: ['color-contrast'] } : {}
    const { faults, unsettled } = await runAxe(page, { ...only, part })
    const all = [...faults, ...(await runOwnChecks(page)), ...(await settle(page, unsettled))]
    found.push(...all.map((fault) => `${colorScheme}: ${fault}`))
  }
  return found
}

/** What is measured on the page and then on its picture must not glide in between, as a chart does that is fitted anew. */
async function chartAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const place = () =>
      getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform
    for (let before = ''; before !== place(); ) {
      before = place()
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  })
}

/** What is cut off where the window is as small as very large letters make it. */
export async function cutOffInSmall(page: Page): Promise<readonly Fault[]> {
  await page.setViewportSize(SMALL)
  await page.waitForTimeout(120)
  const cut = await clippedIn(page)
  await page.setViewportSize(USUAL)
  await page.waitForTimeout(120)
  return cut.map((fault) => `small: ${fault}`)
}
