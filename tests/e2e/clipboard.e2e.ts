// Copy, cut and paste in real windows: within one, between two, with spreadsheets and with text fields.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { card, cardNamed, lane, selected, undoable } from './helpers/canvas.ts'
import { askMain, doInMain } from './helpers/in-main.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

type Electron = typeof import('electron')

let pitcrew: Pitcrew

const TABLE = [
  ['Mitarbeiter', 'Position', 'Vorgesetzter', 'Eintritt', 'Ziel 2027', 'Kostenstelle'],
  ['Maya Okafor', 'Head of Sales', '', '01.03.2021', '', '4100'],
  ['Jonas Berg', 'Account Executive', 'Maya Okafor', '15.06.2022', '450.000', '4120'],
  ['Groß, Jörg', 'Account Executive', 'Maya Okafor', '01.10.2023', '450k', '4120'],
  ['Sam Reed', 'SDR', 'M. Okafor', '01.05.2024', '', '4110'],
  ['Lena Fuchs', 'Key Account Manager', 'Maya Okafor', '31.02.2025', '', '4130'],
  ['Nils Brandt', 'Vertriebsinnendienst', 'Tor Lind', '15.08.2024', '', '4140'],
]
  .map((row) => row.join('\t'))
  .join('\n')

afterEach(() => quitWithoutComplaints(pitcrew))

function clipboardText({ app }: Pitcrew): Promise<string> {
  return askMain(() => app.evaluate(({ clipboard }) => clipboard.readText()))
}

function putOnClipboard({ app }: Pitcrew, text: string): Promise<void> {
  return doInMain(() =>
    app.evaluate(({ clipboard }, written) => {
      clipboard.clear()
      clipboard.writeText(written)
    }, text),
  )
}

function kindsOnClipboard({ app }: Pitcrew): Promise<readonly string[]> {
  // Electron 33, in which tests run, has it.
  const read = ({ clipboard }: Electron) =>
    Reflect.get(clipboard, 'availableFormats').call(clipboard)
  return askMain(() => app.evaluate(read))
}

function roles(page: Page): Promise<number> {
  return page.locator('[data-role-id]').count()
}

function cutCards(page: Page): Promise<number> {
  return page.locator('[data-cut="true"]').count()
}

test('roles within a window and between two', async () => {
  pitcrew = await startPitcrew()
  const { page, app } = pitcrew
  await card(page, 'researcher').click()

  // A copy comes beside it, with its person, and is selected: one step.
  await page.keyboard.press('Control+C')
  await expect.poll(() => clipboardText(pitcrew)).toMatch(/^Title\tName\tStage\t/)
  expect(await clipboardText(pitcrew)).toContain('Tomás Lima')
  await page.keyboard.press('Control+V')
  await expect.poll(() => roles(page)).toBe(9)
  const [copy] = await selected(page)
  expect(copy).not.toBe('researcher')
  expect(await card(page, copy ?? '').getAttribute('aria-label')).toContain('Tomás Lima')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => roles(page)).toBe(8)
  expect(await undoable(page)).toBe(false)

  // The same as a picture, for programs that show pictures.
  await chooseInMenu(pitcrew, 'Copy as a picture')
  // The process that draws it has to start first.
  await expect.poll(() => kindsOnClipboard(pitcrew)).toContain('image/png')

  // What is cut stays until it is pasted; Escape leaves it.
  await card(page, 'researcher').click()
  await page.keyboard.press('Control+X')
  await expect.poll(() => cutCards(page)).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => cutCards(page)).toBe(0)
  expect(await selected(page)).toEqual(['researcher'])
  expect(await undoable(page)).toBe(false)

  // Under the pointer it comes to stand in another lane, as the same role.
  await page.keyboard.press('Control+X')
  await expect.poll(() => cutCards(page)).toBe(1)
  await lane(page, 'stage:closing').hover({ position: { x: 60, y: 12 }, force: true })
  await page.keyboard.press('Control+V')
  await expect.poll(() => card(page, 'researcher').getAttribute('aria-label')).toContain('closing')
  expect(await roles(page)).toBe(8)
  expect(await cutCards(page)).toBe(0)
  await page.keyboard.press('Control+Z')
  expect(await undoable(page)).toBe(false)

  // Another window: what is cut here goes when it is pasted there, and only then.
  const opens = app.waitForEvent('window')
  await chooseInMenu(pitcrew, 'New chart')
  const other = await opens
  await other.getByRole('region', { name: 'Chart', exact: true }).waitFor()
  await other.locator('[data-part^="lane:"]').first().waitFor()
  await card(page, 'researcher').click()
  await page.keyboard.press('Control+X')
  await expect.poll(() => cutCards(page)).toBe(1)
  expect(await roles(page)).toBe(8)
  await other.keyboard.press('Control+V')
  await cardNamed(other, /Tomás Lima/).waitFor()
  await expect.poll(() => roles(page)).toBe(7)
  // Its step can be taken back there, and the other chart keeps what it has.
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => roles(page)).toBe(8)
  expect(await roles(other)).toBe(1)
  // The menu asks the page as well.
  await other.keyboard.press('Control+V')
  await expect.poll(() => roles(other)).toBe(2)
})

test('text fields keep their own clipboard; names and tables of others become roles', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  await card(page, 'researcher').click()
  const title = page.getByLabel('Title', { exact: true })
  await title.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await expect.poll(() => clipboardText(pitcrew)).toBe('Lead researcher')
  await putOnClipboard(pitcrew, 'Scout')
  await page.keyboard.press('Control+V')
  await expect.poll(() => title.inputValue()).toBe('Scout')
  await chooseInMenu(pitcrew, 'Paste')
  await expect.poll(() => title.inputValue()).toBe('ScoutScout')
  expect(await roles(page)).toBe(8)
  await page.keyboard.press('Escape')

  // A list of names on a lane asks nothing.
  await putOnClipboard(pitcrew, 'Ana Silva\nBen Okoro\n"Groß, Jörg"\n')
  await card(page, 'ae-1').click()
  await page.keyboard.press('Control+V')
  await expect.poll(() => roles(page)).toBe(11)
  await cardNamed(page, /^Account executive, Jörg Groß, closing/).waitFor()
  expect(await selected(page)).toHaveLength(3)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => roles(page)).toBe(8)

  // A table is looked through first: nothing happens before it is said so.
  await putOnClipboard(pitcrew, TABLE)
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Paste people' })
  await dialog.getByText('M. Okafor').first().waitFor()
  await pitcrew.screenshot('paste-table')
  await dialog.getByLabel('Stage of Vertriebsinnendienst').selectOption('Qualification')
  await dialog.getByLabel('Column 5, Ziel 2027').selectOption('Not used')
  expect(await roles(page)).toBe(8)
  await dialog.getByRole('button', { name: 'Add 6 roles' }).click()
  await expect.poll(() => roles(page)).toBe(14)
  await cardNamed(page, /^Vertriebsinnendienst, Nils Brandt, qualification/).waitFor()
  expect(await selected(page)).toHaveLength(6)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => roles(page)).toBe(8)
})
