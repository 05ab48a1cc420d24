// Finding a card, tooltips, marks and the menu of a finding on a chart that is painted, by mouse and by keyboard.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf, card, selected } from './helpers/canvas.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew

beforeAll(async () => {
  const file = join(folder, 'large.salesorg')
  writeFileSync(file, writeDocument(largeOrganisation(300, 'conveyor')))
  pitcrew = await startPitcrew({ files: [file] })
})

afterAll(() => quitWithoutComplaints(pitcrew))

const bar = (page: Page) => page.getByRole('region', { name: 'Find', exact: true })
const count = (page: Page) => bar(page).locator('input + span').textContent()
const heard = (page: Page) => page.locator('[role=status][aria-live=polite]').first().textContent()
const tip = (page: Page) => page.locator('[data-tooltip]')

test('what is typed is found, one after the other, and Escape leaves at the card', async () => {
  const { page } = pitcrew
  await page.keyboard.press('Control+f')
  await bar(page).waitFor()
  await page.keyboard.type('PERSÓN 20')
  // Of all that was typed: less of it finds more.
  await expect.poll(() => count(page)).toBe('1 of 14')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F3')
  await expect.poll(() => count(page)).toMatch(/^3 of/)
  await page.keyboard.press('Shift+Enter')
  await bar(page).getByRole('button', { name: 'Next card found' }).click()
  await bar(page).getByRole('button', { name: 'Previous card found' }).click()
  await expect.poll(() => count(page)).toMatch(/^2 of/)
  expect(await heard(page)).toMatch(/^2 of \d+: Person \d+, .*20/)
  // Nothing of the chart is under the bar, which was fitted before and is again.
  const lowest = await boxOf(bar(page))
  for (const each of await page.locator('[data-part^="lane:"]').all())
    expect((await boxOf(each)).y).toBeGreaterThanOrEqual(lowest.y + lowest.height)
  await pitcrew.screenshot('86-find')

  const [found] = await selected(page)
  await page.keyboard.press('Escape')
  await bar(page).waitFor({ state: 'detached' })
  await expect.poll(() => focusedRole(page)).toBe(found)
  // On the chart the key goes on, and the focus along.
  await page.keyboard.press('F3')
  await expect.poll(() => focusedRole(page)).not.toBe(found)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('nobody of that name')
  await expect.poll(() => count(page)).toBe('Nothing found')
  await page.keyboard.press('Escape')
})

test('a card in a folded branch comes out, and into sight', async () => {
  const { page } = pitcrew
  await page.keyboard.press('Control+Shift+R')
  await page.getByRole('button', { name: 'Reporting', pressed: true }).waitFor()
  await runCommand(page, 'Collapse all')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('person 300')
  await expect.poll(() => count(page)).toBe('1 of 1')
  const chart = await boxOf(page.getByRole('region', { name: 'Chart' }))
  const box = await boxOf(card(page, (await selected(page))[0] ?? ''))
  expect(box.x).toBeGreaterThanOrEqual(chart.x)
  expect(box.y + box.height).toBeLessThanOrEqual(chart.y + chart.height)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+L')
  await page.getByRole('button', { name: 'Structure', pressed: true }).waitFor()
})

test('every button without words has a tooltip, with the keys of its command', async () => {
  const { page } = pitcrew
  expect(await page.locator('[title]').count()).toBe(0)
  const buttons = page.locator('button:visible:not([data-role-id], [data-mark])')
  const without: string[] = []
  // As they are now: others come and go with the pointer.
  for (const button of await buttons.elementHandles()) {
    if (!(await button.isVisible())) continue
    const shown = await button.evaluate((each) => {
      const words = each.cloneNode(true)
      if (!(words instanceof Element)) return ''
      for (const heard of words.querySelectorAll('.only-heard, svg')) heard.remove()
      return words.textContent ?? ''
    })
    // The heads of lanes have a tooltip of their own, with all that is planned there.
    const name = (await button.getAttribute('aria-label')) ?? ''
    if (/\p{L}/u.test(shown) || name.startsWith('Plan of')) continue
    await button.hover({ force: true })
    const isTold = await tip(page)
      .waitFor({ timeout: 2_000 })
      .then(() => true)
      .catch(() => false)
    if (!isTold) without.push(name)
  }
  expect(without).toEqual([])

  for (const [name, text] of [
    ['Zoom in', 'Zoom inCtrl++'],
    ['Fit', 'Fit the chartCtrl+1'],
    ['Reporting', 'Reporting viewCtrl+Shift+R'],
    ['Export', 'Export…Ctrl+E'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).hover()
    await expect.poll(() => tip(page).textContent()).toBe(text)
  }
  expect(await isMetByPointer(tip(page))).toBe(true)
  // By keyboard it comes at once, is in no way of the pointer, and Escape hides it.
  await page.mouse.move(700, 400)
  await tip(page).waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Roles' }).focus()
  await page.keyboard.press('Tab')
  await expect.poll(() => tip(page).textContent()).toBe('Guide: Roles')
  expect(await isMetByPointer(tip(page))).toBe(false)
  await page.keyboard.press('Escape')
  await tip(page).waitFor({ state: 'detached' })
})

test('marks of painted cards and of lanes open their finding, by pointer and by keyboard', async () => {
  const { page } = pitcrew
  await page.keyboard.press('Control+1')
  // Cards are painted; those of an open finding are elements over them.
  await page.getByRole('tab', { name: /^Findings/ }).click()
  await page.locator('[data-rule] [data-finding]').filter({ hasText: 'backup' }).first().click()
  const marked = page.locator('[data-role-card]:has([data-mark])').first()
  await marked.waitFor()
  const mark = marked.locator('[data-mark]')
  expect(await mark.getAttribute('aria-label')).toMatch(/^(Error|Warning|Note): ./)
  await page.getByRole('tab', { name: 'Company', exact: true }).click()
  const place = await boxOf(mark)
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
  await page.locator('[data-rule] [data-finding][aria-expanded=true]').waitFor()

  await page.getByRole('tab', { name: 'Company', exact: true }).click()
  await marked.locator('[data-role-id]').focus()
  await page.keyboard.press('F8')
  await page.locator('[data-rule] [data-finding][aria-expanded=true]').waitFor()
})

test('the menu of a finding has its fixes: one step, which Undo takes back', async () => {
  const { page } = pitcrew
  await page.getByRole('tab', { name: /^Findings/ }).click()
  await page
    .locator('[data-rule] [data-finding]')
    .filter({ hasText: 'backup' })
    .first()
    .click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Fix it' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByRole('menu').count()).toBe(2)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Undo: / }).click()
  await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
})

/** Whether a click on its middle would meet it, or go through it to what it lies over. */
function isMetByPointer(shown: Locator): Promise<boolean> {
  return shown.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

function focusedRole(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset.roleId
      : undefined,
  )
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('Enter')
}
