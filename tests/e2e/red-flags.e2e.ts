// Red flags in the real window: entering, changing and deleting figures, by pointer and by keyboard.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

function flag(name: string): Locator {
  return pitcrew.page.locator(`[data-flag="${name}"]`)
}

/** How the flag stands, as its card says it. */
function stateOf(name: string): Promise<string | null> {
  return flag(name).getAttribute('data-state')
}

test('by keyboard alone: two figures raise two flags, and the structure is put in question', async () => {
  const path = join(folder, 'belt.salesorg')
  writeFileSync(path, writeDocument(buildDocument(belt(1, 1, 2, 1))))
  pitcrew = await startPitcrew({ files: [path] })
  const { page } = pitcrew
  const tab = page.getByRole('tab', { name: 'Red flags' })
  await tab.click()
  await page.getByText('Six numbers that warn early').waitFor()
  await pitcrew.screenshot('40-red-flags-empty')

  await flag('win-rate').getByRole('button', { name: 'Enter figure' }).press('Enter')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect.poll(() => stateOf('win-rate')).toBe('red-flag')
  expect(await tab.textContent()).toBe('Red flags1')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Enter figure: Win rate',
  )

  await flag('quota').getByRole('button', { name: 'Enter figure' }).press('Enter')
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await flag('quota').getByText('More sellers made their quota than had one.').waitFor()
  await flag('quota').getByLabel('Sellers who made their quota').fill('1')
  await page.keyboard.press('Enter')
  await expect.poll(() => tab.textContent()).toBe('Red flags2')
  await page.getByRole('region', { name: 'Several red flags' }).waitFor()
  await pitcrew.screenshot('41-red-flags-together')

  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => tab.textContent()).toBe('Red flags1')
  expect(await stateOf('quota')).toBe('no-figure')
})

test('a figure is changed, replaced on its day and deleted, each undoable', async () => {
  pitcrew = await startPitcrew({ files: [sample('acme-sales-team')] })
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Red flags' }).click()
  const card = flag('customer-attrition')
  const history = card.getByRole('list', { name: 'All figures: Customer attrition' })
  await card.getByRole('button', { name: 'History' }).click()
  expect(await history.getByRole('listitem').count()).toBe(3)

  await history.getByRole('button', { name: 'Change the figure of 30 Jun 2026' }).click()
  await card.getByLabel('Customers lost in a year, %').fill('12')
  await card.getByRole('button', { name: 'Change', exact: true }).click()
  await expect.poll(() => stateOf('customer-attrition')).toBe('fine')

  await card.getByRole('button', { name: 'Enter figure' }).click()
  await card.getByLabel('Customers lost in a year, %').fill('16')
  await card.getByLabel('On the day').fill('2026-06-30')
  await card.getByText('Replaces 12% of that day.').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => stateOf('customer-attrition')).toBe('red-flag')
  expect(await history.getByRole('listitem').count()).toBe(3)

  await history.getByRole('button', { name: 'Delete the figure of 30 Jun 2026' }).click()
  await expect.poll(() => history.getByRole('listitem').count()).toBe(2)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(() => history.getByRole('listitem').count()).toBe(3)
})
