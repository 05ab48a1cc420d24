// Messages cover nothing that can be pressed, whatever is open; they are read and closed in any state.
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { card } from './helpers/canvas.ts'
import { structureDialog } from './helpers/dialogs.ts'
import { coveredByMessages, messages, tellFromMain } from './helpers/messages.ts'
import { chooseInMenu, resizeWindow } from './helpers/native-menu.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const program = oneProgram()
let pitcrew: Pitcrew

beforeEach(async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  await expect.poll(() => messages(pitcrew.page).textContent()).toBe('')
})

afterEach(() => resizeWindow(pitcrew, 1440, 900))

afterAll(program.end)

const LONG = `The chart could not be saved to ${'a folder with a long name/'.repeat(12)}team.salesorg. It is as it was.`

const MANY = ['A first problem.', LONG, 'x'.repeat(400), 'A last problem.']

/** What lies over the window or the chart, and how it is opened. */
const STATES: Readonly<Record<string, (pitcrew: Pitcrew) => Promise<void>>> = {
  advisor: (it) => chooseInMenu(it, 'Ask the advisor…'),
  rules: (it) => chooseInMenu(it, 'All rules and their numbers…'),
  plan: (it) => chooseInMenu(it, 'Metrics, hand-overs and shared goal…'),
  export: (it) => chooseInMenu(it, 'Export…'),
  shortcuts: (it) => chooseInMenu(it, 'Keyboard shortcuts'),
  search: (it) => chooseInMenu(it, 'Search or run a command'),
  structure: async ({ page }) => {
    await page.getByRole('button', { name: 'Pods', exact: true }).click()
    await structureDialog(page).waitFor()
  },
  cover: (it) => chooseInMenu(it, 'Show cover'),
  'what if': async (it) => {
    await card(it.page, 'ae-1').click()
    await chooseInMenu(it, 'What if … leaves?')
  },
}

const SIZES = [
  ['usual', 1440, 900],
  ['smallest', 960, 600],
] as const

test.each(SIZES)('in a window of %s size nothing is covered', async (_, width, height) => {
  await resizeWindow(pitcrew, width, height)
  const { page } = pitcrew
  for (const message of MANY) await tellFromMain(pitcrew, 'error', message)
  for (const [name, open] of Object.entries(STATES)) {
    await open(pitcrew)
    await page.waitForTimeout(400)
    expect(await coveredByMessages(page), `behind messages: ${name}`).toEqual([])
    const row = await messages(page).boundingBox()
    for (const dialog of await page.locator('[role="dialog"][data-open]').all()) {
      const box = await dialog.boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(row?.y ?? 0)
    }
    await pitcrew.screenshot(`70-messages-${width}-${name.replace(' ', '-')}`)
    await page.keyboard.press('Escape')
  }
})

test('a message is closed beside an open dialog, by pointer and by keyboard', async () => {
  const { page } = pitcrew
  await tellFromMain(pitcrew, 'error', 'A first problem.')
  await tellFromMain(pitcrew, 'error', 'A second problem.')
  await chooseInMenu(pitcrew, 'Export…')
  const dialog = page.getByRole('dialog', { name: 'Export the chart' })
  await dialog.waitFor()

  await messages(page).getByLabel('Close this message').first().click()
  await messages(page).getByText('A second problem.').waitFor({ state: 'detached' })
  await page.keyboard.press('F6')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await messages(page).getByText('A first problem.').waitFor({ state: 'detached' })
  expect(await dialog.isVisible()).toBe(true)
  await expect.poll(() => dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true)
})

test('what was done is taken back from its message by keyboard alone', async () => {
  const { page } = pitcrew
  await card(page, 'ae-1').click()
  await page.keyboard.press('Delete')
  await messages(page).getByText('Deleted 1 role.').waitFor()
  await page.keyboard.press('F6')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await card(page, 'ae-1').waitFor()
  // By itself it would go after 5 seconds.
  await expect.poll(() => messages(page).textContent(), { timeout: 3_000 }).toBe('')
})

test('a message without an end can be read whole', async () => {
  const { page } = pitcrew
  await resizeWindow(pitcrew, 960, 600)
  for (const message of MANY) await tellFromMain(pitcrew, 'error', message)
  const row = messages(page)
  const sizes = await row.evaluate((it) => ({
    isWiderThanItself: it.scrollWidth > it.clientWidth,
    texts: [...it.querySelectorAll('p')].filter((text) => text.scrollWidth > text.clientWidth)
      .length,
  }))
  expect(sizes).toEqual({ isWiderThanItself: false, texts: 0 })
  await row.getByText(LONG).scrollIntoViewIfNeeded()
  expect(await row.getByText(LONG).isVisible()).toBe(true)
})
