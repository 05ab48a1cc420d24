// What is wrong with the window as it is, in both themes, and in a very small window.
import type { Page } from 'playwright-core'
import { type Fault, runAxe, runOwnChecks } from './accessible.ts'
import { calm } from './calm.ts'
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
    await calm(page)
    const only = colorScheme === 'dark' ? { only: ['color-contrast'] } : {}
    const { faults, unsettled } = await runAxe(page, { ...only, part })
    const all = [...faults, ...(await runOwnChecks(page)), ...(await settle(page, unsettled))]
    found.push(...all.map((fault) => `${colorScheme}: ${fault}`))
  }
  return found
}

/** What is cut off where the window is as small as very large letters make it. */
export async function cutOffInSmall(page: Page): Promise<readonly Fault[]> {
  await page.setViewportSize(SMALL)
  await calm(page)
  const cut = await clippedIn(page)
  await page.setViewportSize(USUAL)
  return cut.map((fault) => `small: ${fault}`)
}
