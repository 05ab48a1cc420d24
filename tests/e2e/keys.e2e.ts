// Context menus, by pointer and by keyboard, and the keys of cards.
import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { card, selected, undoable } from './helpers/canvas.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const program = oneProgram()
let pitcrew: Pitcrew

afterAll(program.end)

test('a right click on a card selects it and offers what can be done with it', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  await card(page, 'researcher').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'What if Tomás Lima leaves?' }).click()
  await page.getByRole('heading', { name: 'What if Tomás Lima leaves?' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  // Back on the chart: a lane and the ground have menus of their own.
  const items = () => page.getByRole('menuitem').allTextContents()
  const box = await page.getByRole('region', { name: 'Chart' }).boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.click(box.x + 8, box.y + 8, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Fit the chart' }).waitFor()
  expect((await items()).join()).toContain('Select all roles')
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Plan of qualification/i }).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Select its roles' }).click()
  await expect.poll(() => selected(page)).toEqual(['sdr-1', 'sdr-2'])

  // People, findings and roles of the palette as well.
  await page.getByRole('button', { name: 'Qualifier', exact: true }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to the chart' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Findings/ }).click()
  await page.locator('[data-rule] [data-finding]').first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Why?' }).click()
  await page.getByRole('button', { name: 'Why?', expanded: true }).waitFor()
})

test('keys: colleagues, reports, the way out, and the Tab key changes nothing', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  const roles = () => page.locator('[data-role-id]').count()
  await card(page, 'ae-1').click()
  const before = await roles()
  for (const keys of ['Control+Enter', 'Control+Shift+Enter']) {
    await page.keyboard.press(keys)
    await expect.poll(roles).toBe(before + 1)
    await page.keyboard.press('Escape')
    await expect.poll(roles).toBe(before)
  }
  // Out of a field of the panel to the card, then to no selection.
  await card(page, 'ae-1').click()
  await page.getByLabel('FTE', { exact: true }).focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => isFocused(card(page, 'ae-1'))).toBe(true)
  expect(await selected(page)).toEqual(['ae-1'])
  await page.keyboard.press('Escape')
  await expect.poll(() => selected(page)).toEqual([])
  // There and back again.
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => selected(page)).toHaveLength(2)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => selected(page)).toHaveLength(1)
  expect(await undoable(page)).toBe(false)
  for (let step = 0; step < 150; step += 1) await page.keyboard.press('Tab')
  expect(await undoable(page)).toBe(false)
  expect(await roles()).toBe(before)
})

test('by keyboard: menu key, arrows and Enter', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
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
