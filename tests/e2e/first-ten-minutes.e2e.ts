// The first ten minutes with the program: how a chart begins, and how few clicks and keys nine named roles take.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDocument } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { cardNamed } from './helpers/canvas.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'

/** Title from the palette, whose it is, and whom it reports to where that is not the head. */
const NINE = [
  { title: 'Sales manager', name: 'Maya Okafor' },
  { title: 'Lead researcher', name: 'Tomas Lima' },
  { title: 'Business development rep', name: 'Ana Silva' },
  { title: 'Sales development rep', name: 'Priya Shah' },
  { title: 'Qualifier', name: 'Ben Ito' },
  { title: 'Account executive', name: 'Jonas Berg' },
  { title: 'Sales engineer', name: 'Ida Noor', to: 'Jonas Berg' },
  { title: 'Account manager', name: 'Lena Fox' },
  { title: 'Customer success manager', name: 'Omar Diaz' },
] as const

const MOST_CLICKS = 20
const MOST_KEYS = 120

const folder = tempFolderForAll()
const file = join(folder, 'empty.salesorg')
const gone = join(folder, 'gone.salesorg')
let pitcrew: Pitcrew
let page: Page

beforeAll(async () => {
  writeFileSync(file, writeDocument({ ...emptyDocument('Kestrel sales'), structure: 'conveyor' }))
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  const settings = { version: 1, hasStarted: true, recent: [sample('acme-worldwide'), file, gone] }
  writeFileSync(join(profile, 'config.json'), JSON.stringify(settings))
  pitcrew = await startPitcrew({ folder, keepsStart: true })
  page = pitcrew.page
})

afterAll(async () => {
  expect(pitcrew.complaints).toEqual([])
  await pitcrew.quit()
})

const nameField = () => page.getByRole('combobox', { name: /^Who is / })
const roles = () => page.getByRole('navigation', { name: 'Roles to add' }).getByRole('button')
const role = (title: string) => roles().and(page.getByRole('button', { name: title, exact: true }))

/** Who reports to whom, by name, as the chart says it. */
async function managers(): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {}
  for (const { name } of NINE) {
    await cardNamed(page, new RegExp(`, ${name}, `)).click()
    const field = page.getByLabel('Reports to', { exact: true })
    said[name] = await field.evaluate(
      (list: HTMLSelectElement) => list.selectedOptions[0]?.text ?? '',
    )
  }
  return said
}

const WANTED = Object.fromEntries(
  NINE.map((each) => [
    each.name,
    'to' in each
      ? 'Account executive (Jonas Berg)'
      : each.title === 'Sales manager'
        ? 'Nobody'
        : 'Sales manager (Maya Okafor)',
  ]),
)

test('where nothing else is open, a start offers recent files and other ways to begin', async () => {
  const start = page.getByRole('dialog', { name: 'Draw the team behind the driver' })
  await start.waitFor()
  // The chart that it covers is drawn after it, unseen, and is there when it is wanted.
  await page.locator('[data-chart]').waitFor({ state: 'attached' })
  expect(await page.locator('[data-chart]').isVisible()).toBe(false)
  const recent = start.getByRole('region', { name: 'Recent' }).getByRole('listitem')
  // Each file is looked into meanwhile.
  await expect
    .poll(() => recent.allTextContents())
    .toEqual([
      expect.stringMatching(/^Acme worldwide.*14 people · Pods.*Europe has nobody/),
      expect.stringMatching(/^Kestrel sales.*0 people · Conveyor/),
      expect.stringMatching(/^gone\.salesorg.*not there any more/),
    ])
  await pitcrew.screenshot('start-light')
  await recent.nth(2).getByRole('button', { name: 'Forget it' }).click()
  await expect.poll(() => recent.count()).toBe(2)
  // A step of the guide can be taken while it is read: it stands beside a chart that is to be filled.
  await start.getByRole('button', { name: /^Draw your first chart/ }).click()
  await start.waitFor({ state: 'detached' })
  const guide = page.getByRole('region', { name: 'Guide' })
  await guide.getByRole('heading', { name: 'Your first chart in five minutes' }).waitFor()
  await page.getByRole('button', { name: 'Conveyor', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  expect(await guide.isVisible()).toBe(true)
  await guide.getByRole('button', { name: 'Close the guide' }).click()
  await chooseInMenu(pitcrew, 'Start screen')
  await recent.nth(1).getByRole('button').click()
  await start.waitFor({ state: 'detached' })
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kestrel sales')
})

test('nine named roles by mouse', async () => {
  let clicks = 0
  for (const each of NINE) {
    await role(each.title).click()
    clicks += 1
    await nameField().waitFor()
    await page.keyboard.type(each.name)
    if (!('to' in each)) continue
    // Opens the list, and chooses.
    await page
      .getByLabel('Reports to', { exact: true })
      .selectOption({ label: 'Account executive (Jonas Berg)' })
    clicks += 2
  }
  await page.locator('.react-flow__pane').click({ position: { x: 14, y: 5 } })
  clicks += 1
  console.log(`Nine named roles by mouse: ${clicks} clicks beside the letters`)
  await pitcrew.screenshot('nine-by-mouse')
  expect(await page.locator('[data-role-id]').count()).toBe(9)
  expect(await managers()).toEqual(WANTED)
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
})

test('the same by keyboard alone', async () => {
  let keys = 0
  /** Modifiers count, too. */
  const press = async (combination: string) => {
    keys += combination.split('+').length
    await page.keyboard.press(combination)
  }
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document
      const label = activeElement instanceof HTMLSelectElement ? activeElement.labels[0] : null
      return (
        activeElement?.getAttribute('aria-label') ?? (label ?? activeElement)?.textContent ?? ''
      )
    })
  const pressUntil = async (key: string, wanted: readonly string[]) => {
    for (let tries = 0; !wanted.includes(await focused()); tries++) {
      if (tries > 60) throw new Error(`${key} does not lead to ${wanted}`)
      await press(key)
    }
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

  const titles = await roles().allTextContents()
  await pressUntil('Tab', titles)
  let at = titles.indexOf(await focused())
  for (const { title, name } of NINE.toSorted(
    (one, other) => Number('to' in one) - Number('to' in other),
  )) {
    const way = titles.indexOf(title) - at
    for (let step = 0; step < Math.abs(way); step++) await press(way > 0 ? 'ArrowDown' : 'ArrowUp')
    at += way
    await press('Enter')
    await nameField().waitFor()
    await page.keyboard.type(name)
    // Keeps it and asks for the next one; there is none of the same kind.
    await press('Enter')
    await press('Escape')
    expect(await focused()).toBe(title)
  }
  await pressUntil('Tab', ['Reports to'])
  // In a list of the system a letter goes to the next entry that begins with it.
  await press('A')
  console.log(`Nine named roles by keyboard: ${keys} keys beside the letters`)
  await pitcrew.screenshot('nine-by-keyboard')
  expect(await page.locator('[data-role-id]').count()).toBe(9)
  expect(await managers()).toEqual(WANTED)
  expect(keys).toBeLessThanOrEqual(MOST_KEYS)
})

test('a template begins a chart in a window of its own, beside the one that is used', async () => {
  await chooseInMenu(pitcrew, 'Start screen')
  const opened = pitcrew.app.waitForEvent('window')
  await page.getByRole('button', { name: /^Belt of 9/ }).click()
  const second = await opened
  await second.locator('[data-role-id]').nth(8).waitFor()
  expect(await second.locator('[data-role-id]').count()).toBe(9)
  await page.locator('[data-start]').waitFor({ state: 'detached' })
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kestrel sales')
})
