// "What if … leaves?", the cover view and the list of people, by pointer and by keyboard.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { buildDocument } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf, card, cardNamed, drag, lane } from './helpers/canvas.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
const program = oneProgram()
let pitcrew: Pitcrew

afterAll(program.end)

test('who leaves is asked without changing anything, and made harmless with one click', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  await cardNamed(page, /, Priya Shah,/).click()
  await page.getByRole('button', { name: 'What if Priya Shah leaves?' }).click()
  const answer = page.getByRole('region', { name: 'What if Priya Shah leaves?' })
  await answer.getByText('1 → 0: nobody left').waitFor()
  await cardNamed(page, /, Priya Shah, .*leaves/).waitFor()
  await lane(page, 'stage:qualification').getByText('1 → 0: nobody left').first().waitFor()
  await pitcrew.screenshot('60-what-if')
  expect(await page.getByTestId('file-state').textContent()).toMatch(/Saved$/)

  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  const message = page.getByRole('dialog').filter({ hasText: 'Deleted 1 role.' })
  await message.waitFor()
  const dock = await boxOf(answer)
  const { y } = await boxOf(message)
  expect(y).toBeGreaterThanOrEqual(dock.y + dock.height)
  await message.getByRole('button', { name: 'Undo' }).click()
  await message.waitFor({ state: 'detached' })

  await answer.getByRole('button', { name: 'Make Tomás Lima the backup' }).click()
  await answer.getByText('2 → 1: only Tomás Lima left').waitFor()
  await page.keyboard.press('Escape')
  await answer.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Undo: Make Tomás Lima the backup/ }).waitFor()
})

test('on a chart that was moved by hand the dock leaves the card in sight that it is about, and gives the view back', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  const view = () => page.locator('.react-flow__viewport').getAttribute('style')
  const chart = await boxOf(page.getByRole('region', { name: 'Chart', exact: true }))
  const moveTo = async (id: string, place: number) => {
    const { y } = await boxOf(card(page, id))
    await page.mouse.move(chart.x + 20, chart.y + 20)
    // The view goes half as far as the wheel.
    await page.mouse.wheel(0, 2 * (y - place))
    await expect.poll(async () => Math.abs((await boxOf(card(page, id))).y - place)).toBeLessThan(2)
  }
  const dock = page.getByRole('region', { name: /^What if/ })
  await card(page, 'ae-2').click()

  // Where the dock will be.
  await moveTo('ae-2', chart.y + chart.height - 120)
  const left = await view()
  await page.getByRole('button', { name: 'What if Aisha Rahman leaves?' }).click()
  await dock.waitFor()
  const gap = async () => {
    const { y, height } = await boxOf(card(page, 'ae-2'))
    return (await boxOf(dock)).y - y - height
  }
  await expect.poll(gap).toBeGreaterThanOrEqual(0)
  // No further than that.
  expect(await gap()).toBeLessThan(12)
  await page.keyboard.press('Escape')
  await dock.waitFor({ state: 'detached' })
  await expect.poll(view).toBe(left)

  // In sight already: nothing moves, nor does it for somebody who has moved the view since.
  await moveTo('ae-2', chart.y + 120)
  const seen = await view()
  await page.getByRole('button', { name: 'What if Aisha Rahman leaves?' }).click()
  await dock.waitFor()
  await page.waitForTimeout(300)
  expect(await view()).toBe(seen)
  await moveTo('ae-2', chart.y + 60)
  const since = await view()
  await page.keyboard.press('Escape')
  await dock.waitFor({ state: 'detached' })
  await page.waitForTimeout(300)
  expect(await view()).toBe(since)
})

test('from person to person, from the search', async () => {
  pitcrew = await program.show(sample('acme-worldwide'))
  const { page } = pitcrew
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type('what if maya')
  await page.keyboard.press('Enter')
  await page.getByText('Left without a manager').waitFor()
  await page.getByRole('button', { name: 'Next person: Hana Novak' }).click()
  await page.getByRole('region', { name: 'What if Hana Novak leaves?' }).waitFor()
  await page.getByRole('button', { name: 'Previous person: Maya Okafor' }).click()
  await page.getByRole('region', { name: 'What if Maya Okafor leaves?' }).waitFor()
})

test('cover: words and signs besides colours, and a way out by keyboard', async () => {
  pitcrew = await program.show(sample('acme-worldwide'))
  const { page } = pitcrew
  const button = page.getByRole('button', { name: 'Cover', exact: true })
  await button.click()
  await page.getByRole('heading', { name: '2 of 12 stages have two people' }).waitFor()
  await lane(page, 'pod:qualification:na').getByText('cover 1: only Priya Shah').first().waitFor()
  await pitcrew.screenshot('61-cover')
  await page.keyboard.press('Escape')
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false')
})

test('people: one is dragged onto a role, two become one, one leaves the chart', async () => {
  const file = join(folder, 'people.salesorg')
  const document = buildDocument({
    roles: [
      { id: 'seller', title: 'Seller', person: 'Ann', does: 'closing' },
      { id: 'keeper', title: 'Keeper', person: 'ann', does: 'account-management' },
      { id: 'open', title: 'Open seat', does: 'qualification' },
    ],
  })
  writeFileSync(file, writeDocument(document))
  pitcrew = await program.show(file)
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'People' }).click()
  const people = page.getByRole('region', { name: 'People', exact: true })
  await drag(page, people.getByRole('button', { name: /^ann / }), card(page, 'open'), {
    x: 60,
    y: 30,
  })
  await cardNamed(page, /^Open seat, ann,/).waitFor()
  await people.getByRole('button', { name: 'Merge into one' }).click()
  await cardNamed(page, /^Open seat, Ann,/).waitFor()
  await cardNamed(page, /^Keeper, Ann,/).waitFor()
  await pitcrew.screenshot('62-people')

  await people.getByRole('button', { name: /^Ann / }).click()
  await people.getByRole('button', { name: 'Remove from the chart' }).click()
  await page
    .getByText('Removed Ann; Seller, Keeper and Open seat are vacant now.')
    .first()
    .waitFor()
  await page.getByText('Nobody is on the chart yet.').waitFor()
  await page.getByRole('button', { name: /^Undo: Remove Ann/ }).click()
  await cardNamed(page, /^Keeper, Ann,/).waitFor()
})
