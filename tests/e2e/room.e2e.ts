// Room for the chart: sides that fold to rails and remember it, a fit that holds, nothing over the cards.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf } from './helpers/canvas.ts'
import { resizeWindow } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

const transformOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => element.style.transform)

const zoomOf = async (page: Page) => Number(/scale\((.+)\)/.exec(await transformOf(page))?.[1])

/** Size of names on cards, in px at 100 %. */
const NAME = 11.5

test('at 960 x 600 both sides are rails, nine roles are readable, and the fit holds', async () => {
  pitcrew = await startPitcrew({ folder, files: [sample('acme-sales-team')] })
  const { page } = pitcrew
  const whole = page.getByRole('button', { name: 'Fold About the chart' })
  await whole.waitFor()
  await resizeWindow(pitcrew, 960, 600)
  const unfold = page.getByRole('button', { name: 'Unfold About the chart' })
  await unfold.waitFor()
  await expect.poll(async () => NAME * (await zoomOf(page))).toBeGreaterThanOrEqual(8)

  // All is in sight, and the zoom bar covers none of it.
  expect(await page.getByLabel('Overview of the chart').count()).toBe(0)
  const bar = await boxOf(page.locator('.react-flow__panel').first())
  for (const card of await page.locator('[data-role-id]').all()) {
    const { y, height } = await boxOf(card)
    expect(y + height).toBeLessThanOrEqual(bar.y)
  }

  // What is in sight is shown without moving the view.
  const before = await transformOf(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sdr')
  await page.keyboard.press('Escape')
  expect(await transformOf(page)).toBe(before)

  // A rail's icon opens its panel; the chart is fitted again, and the choice is remembered.
  await page.getByRole('button', { name: 'Capacity' }).first().click()
  await page.getByRole('tab', { name: 'Capacity', selected: true }).waitFor()
  await expect.poll(() => zoomOf(page)).toBeLessThan(Number(/scale\((.+)\)/.exec(before)?.[1]))
  await whole.click()
  await unfold.waitFor()
  await expect.poll(() => transformOf(page)).toBe(before)

  // Somebody's own view stays where it is.
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByLabel('Overview of the chart').waitFor()
  await resizeWindow(pitcrew, 1300, 800)
  await page.getByRole('button', { name: 'Fold Roles and people' }).waitFor()
  await unfold.waitFor()
})
