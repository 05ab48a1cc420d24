// Capacity in the real window: the bottleneck, the next hire, and figures of one's own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { lane } from './helpers/canvas.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('usual figures say nothing; a figure of its own names the bottleneck, and the hire is one click', async () => {
  const path = join(folder, 'belt.salesorg')
  writeFileSync(path, writeDocument(buildDocument(belt(2, 2, 2, 1))))
  pitcrew = await startPitcrew({ files: [path] })
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Capacity' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Capacity' })
  await panel.getByText('Calculated with usual figures').waitFor()
  expect(await lane(page, 'stage:closing').textContent()).toContain('~20 deals/mo')
  expect(await page.locator('[data-rule="BA-01"]').count()).toBe(0)
  await pitcrew.screenshot('60-capacity-usual-figures')

  await panel.getByText('What it rests on').click()
  const cycle = panel.getByLabel('Months from qualified to signed')
  await cycle.fill('4')
  await cycle.press('Enter')
  await panel.getByText('1 of your own').waitFor()
  // One figure of its own does not unlock the others: a closer can do as much as deals stay open.
  expect(await lane(page, 'stage:closing').textContent()).not.toContain('bottleneck')
  await panel.getByRole('button', { name: 'Take 20 as your own' }).click()
  await panel.getByRole('button', { name: 'Take 22 as your own' }).click()
  await panel.getByText('3 of your own').waitFor()
  expect(await lane(page, 'stage:closing').textContent()).toContain('bottleneck')
  expect(await panel.getByRole('region', { name: 'Next hire' }).textContent()).toContain(
    'lifts closing+1.1',
  )
  await pitcrew.screenshot('61-capacity-bottleneck')

  await panel.locator(`[data-tip="Add this role, vacant"]`).click()
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(9)
  await panel.locator('[data-tip="Fill the open role: Account executive"]').waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(8)

  await panel.getByRole('button', { name: 'Use 2 again' }).click()
  await panel.getByText('Calculated with usual figures').waitFor()

  await panel.getByLabel('Deals won a month today').fill('3')
  await panel.getByLabel('Deals won a month today').press('Enter')
  await panel.getByText('scaled to the deals that you win today').waitFor()
})

test('a target asks for people, and says what is missing to know that', async () => {
  const path = join(folder, 'target.salesorg')
  writeFileSync(path, writeDocument(buildDocument(belt(2, 2, 2, 1))))
  pitcrew = await startPitcrew({ files: [path] })
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Capacity' }).click()
  const target = page.getByRole('region', { name: 'Your target' })
  await target.getByText('Enter both').waitFor()
  await target.getByLabel('Won a year').fill('900,000')
  await target.getByLabel('One deal is worth').fill('12000')
  await target.getByLabel('One deal is worth').press('Enter')
  await target.getByText('6.3 deals a month').waitFor()
  const rows = await target.locator('tbody tr').allTextContents()
  expect(rows).toEqual([
    'Lead generation21.1',
    'Qualification21.9',
    'Closing23.3',
    'Account management11.8',
  ])
  await pitcrew.screenshot('62-capacity-target')

  // The same as a plan: nobody is hired yet, and what all of them could win is shown beside today.
  await page.locator('[data-role-id]').first().click()
  await page.keyboard.press('Control+a')
  await page.getByRole('tab', { name: 'Role', exact: true }).click()
  await page.getByRole('button', { name: /^Make \d+ roles vacant$/ }).click()
  await page.getByRole('tab', { name: 'Capacity' }).click()
  const totals = page.getByRole('region', { name: 'Deals a month', exact: true })
  await totals.getByText('All open roles filled and ramped').waitFor()
  expect(await totals.textContent()).toContain('Today0 deals a month')
  await pitcrew.screenshot('63-capacity-plan')
})
