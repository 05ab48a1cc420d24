// The menu of a card, by pointer and by keyboard.
import type { Locator } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { card } from './helpers/canvas.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('a right click on a card selects it and offers what can be done with it', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  await card(page, 'researcher').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'What if … leaves?' }).click()
  await page.getByRole('heading', { name: 'What if Tomás Lima leaves?' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  // The ground has no menu.
  const box = await page.getByRole('region', { name: 'Chart' }).boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.click(box.x + 12, box.y + 12, { button: 'right' })
  await page.waitForTimeout(200)
  expect(await page.getByRole('menu').count()).toBe(0)
})

test('by keyboard: menu key, arrows and Enter', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  await card(page, 'researcher').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu').waitFor()
  const duplicate = page.getByRole('menuitem', { name: 'Duplicate' })
  const items = await page.getByRole('menuitem').count()
  for (let step = 0; step < items && !(await isFocused(duplicate)); step += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(9)
})

function isFocused(thing: Locator): Promise<boolean> {
  return thing.evaluate((element) => element === document.activeElement)
}
