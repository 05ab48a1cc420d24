// The keyboard's focus is never on nothing: after deleting, undoing, choosing, closing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card } from './helpers/canvas.ts'
import { messages, tellFromMain } from './helpers/messages.ts'
import { chooseInMenu, resizeWindow } from './helpers/native-menu.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
const program = oneProgram()
let pitcrew: Pitcrew

afterAll(program.end)

async function open(file = sample('acme-sales-team')) {
  pitcrew = await program.show(file)
  return pitcrew.page
}

/** The role whose card has the focus, else what a screen reader calls it, else nothing. */
function focused(): Promise<string> {
  return pitcrew.page.evaluate(() => {
    const { activeElement: active, body } = document
    if (!(active instanceof HTMLElement) || active === body) return 'nothing'
    return active.dataset.roleId ?? active.ariaLabel ?? active.textContent ?? ''
  })
}

/** The row of the outline that has the focus, by its key. */
function focusedRow(): Promise<string | undefined> {
  return pitcrew.page.evaluate(() => document.activeElement?.id.replace('outline-', ''))
}

/** Which roles are selected. */
function selected(): Promise<readonly (string | undefined)[]> {
  return pitcrew.page
    .locator('[data-role-id][aria-pressed="true"]')
    .evaluateAll((cards) =>
      cards.map((each) => (each instanceof HTMLElement ? each.dataset.roleId : '')),
    )
}

/** Both follow a key, the focus a frame later. */
async function isSelectedFocused(): Promise<boolean> {
  return (await focused()) === (await selected())[0]
}

test('Escape brings the focus back from every dialog and dock', async () => {
  const page = await open()
  // The first one: just started.
  expect(await focused()).toBe('Chart')
  await page.getByRole('button', { name: 'Export', exact: true }).focus()
  const places = [
    'Ask the advisor…',
    'All rules and their numbers…',
    'Metrics, hand-overs and shared goal…',
    'Export…',
    'Keyboard shortcuts',
    'Search or run a command',
  ]
  for (const place of places) {
    await chooseInMenu(pitcrew, place)
    await page.locator('[role="dialog"][data-open]').waitFor()
    await expect.poll(focused, { message: place }).not.toBe('Export')
    await page.keyboard.press('Escape')
    await expect.poll(focused, { message: place }).toBe('Export')
  }
  await card(page, 'ae-1').click()
  await chooseInMenu(pitcrew, 'What if … leaves?')
  const dock = page.getByRole('region', { name: /^What if/ })
  await dock.getByRole('button', { name: /^Next person/ }).click()
  await dock.getByRole('button', { name: 'Close' }).click()
  await dock.waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('ae-1')
})

test('after deleting one goes on with the card beside, and at last with the chart', async () => {
  const page = await open()
  await card(page, 'sdr-1').click()
  await page.keyboard.press('Delete')
  await expect.poll(focused).toBe('sdr-2')
  expect(await selected()).toEqual(['sdr-2'])
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toBe('head')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect.poll(focused).toBe('Chart')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await selected()).length).toBe(7)
})

test('the menu of a card gives the focus back to it, or to what it has made', async () => {
  const page = await open()
  await card(page, 'ae-1').click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('ae-1')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect.poll(selected).toHaveLength(1)
  const [copy] = await selected()
  expect(copy).not.toBe('ae-1')
  await expect.poll(focused).toBe(copy)
  await card(page, 'ae-1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect.poll(() => card(page, 'ae-1').count()).toBe(0)
  await expect.poll(isSelectedFocused).toBe(true)
})

test('a copy that is undone and made again is not renamed, and the arrows go on', async () => {
  const page = await open()
  await card(page, 'ae-1').click()
  await page.keyboard.press('Control+d')
  await expect.poll(selected).not.toEqual(['ae-1'])
  await page.keyboard.press('F2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await page.getByLabel(/^New title for/).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+z')
  await expect.poll(focused).toBe('ae-1')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(9)
  expect(await page.getByLabel(/^New title for/).count()).toBe(0)
  expect(await focused()).not.toBe('nothing')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(isSelectedFocused).toBe(true)
})

test('a role chosen in the search has the focus, whichever had it before', async () => {
  const page = await open()
  await card(page, 'ae-1').click()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).fill('priya')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('sdr-1')
  expect(await selected()).toEqual(['sdr-1'])
})

test('what goes away or cannot be pressed any more hands the focus on', async () => {
  const page = await open()
  await card(page, 'ae-1').click()
  const person = page.getByLabel('Person', { exact: true })
  await person.fill('Somebody Else')
  await person.press('Enter')
  expect(await person.evaluate((it) => it === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Somebody else' }).click()
  await page.getByLabel('FTE', { exact: true }).click()
  await chooseInMenu(pitcrew, 'Show capacity')
  await expect.poll(focused).toBe('Capacity')
  await page.getByRole('button', { name: /^Undo: / }).press('Enter')
  await expect.poll(focused).toMatch(/^Redo: /)
  await tellFromMain(pitcrew, 'error', 'A problem.')
  await messages(page).getByLabel('Close this message').click()
  await expect.poll(focused).toMatch(/^Redo: /)
  await page.getByRole('tab', { name: /^Findings/ }).click()
  await page.locator('[data-rule="SG-01"] [data-finding]').press('Enter')
  await page.getByRole('button', { name: 'Add an account manager' }).press('Enter')
  await expect.poll(() => page.locator('[data-rule="SG-01"]').count()).toBe(0)
  await page.waitForTimeout(300)
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-findings]') !== null),
  ).toBe(true)
})

test('a press beside everything leaves the keys in that part of the window', async () => {
  const page = await open()
  await resizeWindow(pitcrew, 1440, 900)
  await page.waitForTimeout(300)
  await page.mouse.click(300, 780)
  expect(await focused()).toBe('Chart')
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe('head')
  await page.mouse.click(3, 3)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('HEADER')
  await page.mouse.click(1000, 892)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FOOTER')
})

test('painted cards have the focus like any others', async () => {
  const file = join(folder, 'large.salesorg')
  writeFileSync(file, writeDocument(largeOrganisation(600, 'conveyor')))
  const page = await open(file)
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).pressSequentially('Person 77')
  await page.getByRole('option', { name: /Person 77$/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(selected).toHaveLength(1)
  const [chosen] = await selected()
  await expect.poll(focused).toBe(chosen)
  await page.keyboard.press('Control+1')
  await page.waitForTimeout(300)
  expect(await focused()).toBe(chosen)
  await page.keyboard.press('Delete')
  await expect.poll(selected).not.toEqual([chosen])
  const [beside] = await selected()
  await expect.poll(focused).toBe(beside)
  await page.keyboard.press('ArrowDown')
  await expect.poll(selected).not.toEqual([beside])
  expect(await selected()).toEqual([await focused()])
})

test('in the outline one goes on with the pod of a role that is folded away', async () => {
  const page = await open(sample('acme-worldwide'))
  await card(page, 'na-ae-2').click()
  await page.locator('[role="treeitem"][tabindex="0"]').focus()
  await expect.poll(focused).toMatch(/^Account executive, Aisha Rahman/)
  await chooseInMenu(pitcrew, 'Collapse all')
  await expect.poll(focused).toMatch(/^Pod North America/)
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toMatch(/^Pod Europe/)
})

test('in the outline keys mean the role of the row, and the focus stays on rows', async () => {
  const page = await open()
  const roles = () => page.locator('[data-role-id]').count()
  await card(page, 'sdr-1').click()
  await page.locator('[role="treeitem"][tabindex="0"]').focus()
  await expect.poll(focused).toMatch(/Priya Shah/)
  // One further is taken along, and left out again.
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(selected).toEqual(['sdr-1', 'sdr-2'])
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(selected).toEqual(['sdr-1'])
  await page.keyboard.press('Delete')
  await expect.poll(selected).toEqual(['sdr-2'])
  await expect.poll(focusedRow).toBe('role:sdr-2')
  const left = await roles()

  await page.keyboard.press('Control+d')
  await expect.poll(roles).toBe(left + 1)
  const [copy] = await selected()
  await expect.poll(focusedRow).toBe(`role:${copy}`)
  await page.keyboard.press('Alt+ArrowRight')
  await page.getByRole('button', { name: /^Undo: Move / }).waitFor()
  await expect.poll(focusedRow).toBe(`role:${copy}`)
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect.poll(roles).toBe(left + 2)
  const [pasted] = await selected()
  expect(pasted).not.toBe(copy)
  await expect.poll(focusedRow).toBe(`role:${pasted}`)
  await page.keyboard.press('Delete')
  await expect.poll(roles).toBe(left + 1)
  await expect.poll(async () => (await focusedRow()) === `role:${(await selected())[0]}`).toBe(true)

  // A lane's row stands for no role.
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(300)
  expect(await roles()).toBe(left + 1)

  // What is written is written on the card.
  await page.keyboard.press('ArrowDown')
  for (const keys of ['Control+Enter', 'Control+Shift+Enter']) {
    await expect.poll(focusedRow).toBe('role:head')
    await page.keyboard.press(keys)
    await expect.poll(roles).toBe(left + 2)
    await page.keyboard.press('Escape')
    await expect.poll(roles).toBe(left + 1)
    await expect.poll(focused).toBe('head')
    await page.locator('[role="treeitem"][tabindex="0"]').focus()
  }
  await page.keyboard.press('F2')
  await page.getByLabel(/^New title for/).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('head')
})
