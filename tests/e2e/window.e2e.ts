// The window by keyboard, in the dark, with other structures, damaged files and a thousand roles.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf, card, cardNamed, drag, lane } from './helpers/canvas.ts'
import {
  answerOpenDialog,
  answerQuestions,
  askedQuestions,
  useStructure,
} from './helpers/dialogs.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
/** Tests of the same chart stand one after the other. */
const program = oneProgram()
let pitcrew: Pitcrew

afterAll(program.end)

test('everything by keyboard: find a role, add it, name it, move it, delete it, take it back', async () => {
  pitcrew = await program.show(sample('healthy-belt'))
  const { page } = pitcrew
  await page.getByLabel('Find a role to add').focus()
  await page.keyboard.type('csm')
  await page.keyboard.press('Enter')
  const added = cardNamed(page, /^Customer success manager, vacant, account management/)
  await added.waitFor()
  await added.focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Onboarding')
  await page.keyboard.press('Enter')
  const renamed = cardNamed(page, /^Onboarding, vacant/)
  await renamed.waitFor()
  await renamed.focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await cardNamed(page, /^Onboarding, vacant, closing/).waitFor()
  await page.keyboard.press('Delete')
  await expect.poll(() => cardNamed(page, /^Onboarding/).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => cardNamed(page, /^Onboarding/).count()).toBe(1)
})

test('several roles: by key, by a frame around them, moved together', async () => {
  pitcrew = await program.show(sample('healthy-belt'))
  const { page } = pitcrew
  await card(page, 'lead-1').click()
  await card(page, 'sdr-1').click({ modifiers: ['Control'] })
  await page.getByText('2 roles are selected.').waitFor()
  const first = await boxOf(card(page, 'ae-1'))
  const last = await boxOf(card(page, 'am-2'))
  await page.mouse.move(first.x - 6, first.y - 6)
  await page.mouse.down()
  await page.mouse.move(last.x + 40, last.y + 20, { steps: 8 })
  await page.mouse.up()
  await page.getByText('4 roles are selected.').waitFor()
  await pitcrew.screenshot('18-several')
  await drag(page, card(page, 'ae-1'), lane(page, 'stage:lead-generation'), { x: 90, y: 160 })
  await expect.poll(() => cardNamed(page, /lead generation(,|$)/).count()).toBe(6)
  await page.keyboard.press('Control+z')
  await expect.poll(() => cardNamed(page, /lead generation(,|$)/).count()).toBe(2)
})

test('while the view of a usual chart moves its elements are one layer; at rest letters are drawn anew', async () => {
  pitcrew = await program.show(sample('healthy-belt'))
  const { page } = pitcrew
  await page.keyboard.press('Control+1')
  await cardsAtRest()
  await page.getByRole('region', { name: 'Chart' }).hover()
  // Noted inside the page: the movement may be over before an answer is on its way.
  const layers = await page.evaluateHandle(() => {
    const viewport = document.querySelector('.react-flow__viewport')
    const seen: string[] = []
    let frame = 0
    const look = () => {
      const layer = viewport ? getComputedStyle(viewport).willChange : ''
      if (layer !== seen.at(-1)) seen.push(layer)
      frame = requestAnimationFrame(look)
    }
    look()
    return { seen, stop: () => cancelAnimationFrame(frame) }
  })
  await page.keyboard.down('Control')
  // On a busy machine each turn of the wheel may come late enough to be a movement of its own.
  await expect
    .poll(async () => {
      for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -20)
      return layers.evaluate(({ seen }) => seen.slice(0, 2))
    })
    .toEqual(['auto', 'transform'])
  await page.keyboard.up('Control')
  await expect.poll(() => layers.evaluate(({ seen }) => seen.at(-1))).toBe('auto')
  await layers.evaluate(({ stop }) => stop())
})

/** The Tab key comes to one of the places to add a role, arrows to the others; all is taken back. */
async function addToEmptyCell(page: Page, roles: number): Promise<void> {
  const places = page.getByRole('toolbar', { name: 'Add a role' }).getByRole('button')
  expect(await places.and(page.locator('[tabindex="0"]')).count()).toBe(1)
  await places.first().focus()
  await page.keyboard.press('ArrowLeft')
  const last = places.and(page.getByLabel('Add a role to Qualification of Europe'))
  await expect.poll(() => last.evaluate((each) => each === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ida Berg')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await cardNamed(page, /Ida Berg, qualification/).waitFor()
  expect(await last.count()).toBe(0)
  const undone = async () => {
    await page.keyboard.press('Control+z')
    return page.locator('[data-role-id]').count()
  }
  await expect.poll(undone).toBe(roles)
}

test('pods: another one, its name and lead, and dissolving it keeps the roles', async () => {
  pitcrew = await program.show(sample('acme-worldwide'))
  const { page } = pitcrew
  const roles = await page.locator('[data-role-id]').count()
  await page.locator('[data-role-id]').first().click()
  await chooseInMenu(pitcrew, 'Add a pod')
  // What is typed next is its name, and not that of the card that was selected.
  const name = page.getByRole('group', { name: 'Pod 4' }).getByLabel('Name')
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('Latin America')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: 'Latin America' }).waitFor()
  // One pod at a time, because there may be hundreds.
  expect(await page.getByRole('group', { name: 'Europe' }).count()).toBe(0)
  await page.getByLabel('Show the fields of').selectOption('eu')
  await page.getByRole('group', { name: 'Europe' }).getByLabel('Lead').selectOption('eu-csm')
  await page.getByText('Pod Europe, EU and UK, Led by Yuki Abe').waitFor({ state: 'attached' })
  await pitcrew.screenshot('17-pods-fields')
  await page
    .getByRole('group', { name: 'Europe' })
    .getByRole('button', { name: /^Dissolve/ })
    .click()
  await expect.poll(() => page.getByText('Roles without a pod').count()).toBe(1)
  // The button is gone with its pod; the focus is in the next one.
  const next = page.getByRole('group', { name: 'Asia-Pacific' }).getByLabel('Name')
  await expect.poll(() => next.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await page.locator('[data-role-id]').count()).toBe(roles)
})

// The theme stays dark: last of this chart.
test('pods in the dark, and a switch of structure that loses nobody', async () => {
  pitcrew = await program.show(sample('acme-worldwide'))
  const { page } = pitcrew
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  await pitcrew.screenshot('10-pods-dark')
  const roles = await page.locator('[data-role-id]').count()
  await addToEmptyCell(page, roles)
  await drag(page, card(page, 'na-sdr'), lane(page, 'pod:qualification:eu'), { x: 80, y: 40 })
  await expect
    .poll(() => page.locator('[data-rule="SG-07"]').allTextContents())
    .not.toContain('Europe')
  await useStructure(page, 'Conveyor')
  await lane(page, 'stage:closing').waitFor()
  expect(await page.locator('[data-role-id]').count()).toBe(roles)
  await cardsAtRest()
  await pitcrew.screenshot('11-as-conveyor-dark')
  await useStructure(page, 'Two-party')
  await lane(page, 'team:sales').waitFor()
  expect(await page.locator('[data-role-id]').count()).toBe(roles)
  await cardsAtRest()
  await pitcrew.screenshot('12-as-two-party-dark')
})

test('the fields of a role: person, stages, manager, backups', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  await card(page, 'sdr-2').click()
  await page.getByLabel('Person').fill('Nora Lind')
  await page.keyboard.press('Enter')
  await cardNamed(page, /^Sales dev. rep, Nora Lind/).waitFor()
  await page.getByRole('button', { name: 'Account management', exact: true }).click()
  await cardNamed(
    page,
    /^Sales dev. rep, Nora Lind, qualification and account management/,
  ).waitFor()
  await page.getByLabel('FTE', { exact: true }).fill('7')
  await page.keyboard.press('Tab')
  await page.getByText('FTE goes from just above 0 to 1').waitFor()
  // What was refused is still there to be mended.
  expect(await page.getByLabel('FTE', { exact: true }).inputValue()).toBe('7')
  await page.getByLabel('FTE', { exact: true }).fill('0.5')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.getByText('FTE goes from just above 0 to 1').count()).toBe(0)
  await page.getByLabel('Backups').selectOption({ label: 'Priya Shah' })
  await page.getByRole('button', { name: 'Remove Priya Shah' }).waitFor()
  await pitcrew.screenshot('13-role-fields')
})

test('a click on a finding shows whom it is about; why it is said can be read', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  const finding = page.locator('[data-rule="SPF-01"]')
  await finding.getByText('If Priya Shah is away').click()
  await expect.poll(() => card(page, 'sdr-1').getAttribute('aria-pressed')).toBe('true')
  await finding.getByRole('button', { name: 'Why?' }).click()
  await finding.getByText('What it cannot see').waitFor()
  await pitcrew.screenshot('14-why')
  await finding
    .getByRole('button', { name: /^Make .* the backup$/ })
    .first()
    .click()
  await expect.poll(() => finding.count()).toBe(0)
})

test('a damaged file is refused in one sentence and the open chart stays', async () => {
  const damaged = join(folder, 'damaged.salesorg')
  writeFileSync(damaged, '{ "format": "salesorg", "version": 1, "document": {')
  // Whatever it is called: what is named on the command line is opened.
  const backup = join(folder, 'healthy-belt.salesorg.bak')
  copyFileSync(sample('healthy-belt'), backup)
  pitcrew = await program.show(backup)
  const { page } = pitcrew
  await answerOpenDialog(pitcrew, damaged)
  await answerQuestions(pitcrew, 'Close')
  await page.keyboard.press('Control+o')
  await expect
    .poll(() => askedQuestions(pitcrew))
    .toEqual([expect.stringContaining('“damaged.salesorg” was not opened')])
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Conveyor of nine')
  await pitcrew.screenshot('15-damaged-file')
})

test('a thousand roles open, pan, zoom and can be changed, painted and near by', async () => {
  const large = join(folder, 'large.salesorg')
  writeFileSync(large, writeDocument(buildDocument(belt(250, 250, 250, 249))))
  pitcrew = await program.show(large)
  const { page } = pitcrew
  const shown = () => page.locator('[data-role-id]').count()
  expect(await page.locator('canvas[data-painted="overview"]').count()).toBe(1)
  expect(await shown()).toBeLessThan(10)
  await pitcrew.screenshot('16-thousand-roles')

  // The first closer, painted: an element as soon as the pointer is over it.
  const closing = await boxOf(lane(page, 'stage:closing'))
  const zoom = await zoomOf(page)
  await page.mouse.move(closing.x + 110 * zoom, closing.y + 94 * zoom)
  const closer = card(page, 'closing 1')
  await closer.click()
  await expect.poll(() => closer.getAttribute('aria-pressed')).toBe('true')
  await drag(page, closer, lane(page, 'stage:qualification'), { x: 20, y: 30 }, async () => {
    await expect.poll(() => page.locator('[data-slot]').count()).toBe(1)
  })
  await expect.poll(() => closer.getAttribute('aria-label')).toContain('qualification')
  await page.keyboard.press('Control+z')
  await expect.poll(() => closer.getAttribute('aria-label')).toContain('closing')

  // Arrows reach every card; the one with the focus is there at every zoom.
  await closer.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('[data-role-id]:focus').count()).toBe(1)

  await page.keyboard.press('Control+2')
  await expect.poll(() => page.locator('canvas[data-painted="near"]').count()).toBe(1)
  await expect.poll(shown).toBeGreaterThan(10)
  expect(await shown()).toBeLessThan(300)
  await pitcrew.screenshot('19-thousand-roles-near')
  const before = await boxOf(page.locator('[data-role-id]:focus'))
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, 200)
  await expect
    .poll(async () => (await boxOf(page.locator('[data-role-id]:focus'))).y)
    .toBeLessThan(before.y)
})

async function zoomOf(page: Page): Promise<number> {
  const label = await page.getByRole('button', { name: /^Zoom is/ }).getAttribute('aria-label')
  return Number(/\d+/.exec(label ?? '')?.[0]) / 100
}

/** Cards glide to their new places; a picture should not catch them on the way. */
async function cardsAtRest(): Promise<void> {
  await pitcrew.page.waitForFunction(() => document.getAnimations().length === 0)
  await pitcrew.page.waitForTimeout(300)
}
