// Five thousand roles in the real window: selected by a frame, moved, undone, renamed, found, exported.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { layoutOf } from '../../shared/layout/layout-of.ts'
import { orgOf } from '../../shared/org/org.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf, card, lane, restingBoxOf } from './helpers/canvas.ts'
import { answerSaveDialog } from './helpers/dialogs.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'
import { readPng } from './helpers/read-png.ts'

/** Team leads stand first, and whoever holds a role is called "Person <number>". */
const document = largeOrganisation(5000, 'conveyor')
const folder = tempFolderForAll()
let pitcrew: Pitcrew

beforeAll(async () => {
  const file = join(folder, 'large.salesorg')
  writeFileSync(file, writeDocument(document))
  pitcrew = await startPitcrew({ files: [file] })
})

afterAll(async () => {
  await pitcrew.quit()
})

/** Where exports draw everything, below the title; renamed roles stand where they stood. */
const exportLayout = () => layoutOf(orgOf(document), { dropAreas: false })

/** As the role panel says it. */
const selected = () => pitcrew.page.getByText(/^\d+ roles are selected\.$/).textContent()

test('a frame over painted cards selects them, and they move to another lane together', async () => {
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Role', exact: true }).click()
  const closing = await boxOf(lane(page, 'stage:closing'))
  // From the ground above the lane, over its header, around the first cards.
  await page.mouse.move(closing.x + 2, closing.y - 3)
  await page.mouse.down()
  await page.mouse.move(closing.x + closing.width / 2, closing.y + 26, { steps: 12 })
  await page.mouse.up()
  await expect.poll(selected).toMatch(/^\d+ roles/)
  const count = Number.parseInt((await selected()) ?? '', 10)
  expect(count).toBeGreaterThan(10)
  await pitcrew.screenshot('70-five-thousand-selected')

  const first = card(page, 'role-2')
  const from = await boxOf(first)
  const target = await boxOf(lane(page, 'stage:qualification'))
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x - 8, from.y + 6, { steps: 4 })
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 })
  await expect.poll(() => page.locator('[data-slot]').count()).toBeGreaterThan(0)
  await page.mouse.up()
  await expect.poll(() => first.getAttribute('aria-label')).toContain('qualification')
  await pitcrew.screenshot('71-five-thousand-moved')
  await page.keyboard.press('Control+z')
  await expect.poll(() => first.getAttribute('aria-label')).toContain('closing')
})

/** The role of one of them all. */
const holder = document.people.find(({ name }) => name === 'Person 4711')
const roleOfHolder = document.roles.find(({ personId }) => personId === holder?.id)?.id ?? ''

test('a role is found by its person, and renamed', async () => {
  const { page } = pitcrew
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type('person 4711')
  await page
    .getByRole('option', { name: /Person 4711/ })
    .first()
    .click()
  const found = card(page, roleOfHolder)
  await expect.poll(() => found.getAttribute('aria-pressed')).toBe('true')
  await page.getByLabel('Title').fill('Key account')
  await page.getByLabel('Title').press('Enter')
  await expect.poll(() => found.getAttribute('aria-label')).toMatch(/^Key account,/)
  await pitcrew.screenshot('72-five-thousand-found')
})

test('a dragged card lands exactly where its slot opened', async () => {
  const { page } = pitcrew
  const moved = card(page, roleOfHolder)
  const from = await boxOf(moved)
  const grip = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  const target = grip.y - 2 * from.height
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 8, grip.y - 8, { steps: 4 })
  await page.mouse.move(grip.x + 8, target, { steps: 8 })
  const slot = page.locator('[data-slot]')
  // The slots passed on the way open first.
  const opened = await restingBoxOf(slot)
  expect(Math.abs(opened.y + opened.height / 2 - target)).toBeLessThan(from.height)
  await page.mouse.up()
  await expect.poll(() => slot.count()).toBe(0)
  const landed = await boxOf(moved)
  expect(landed.x).toBeCloseTo(opened.x, 0)
  expect(landed.y).toBeCloseTo(opened.y, 0)
  await page.keyboard.press('Control+z')
})

test('PNG has all of them in it', async () => {
  const { page } = pitcrew
  const path = join(folder, 'large.png')
  await answerSaveDialog(pitcrew, path)
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: 'PNG' }).click()
  await page.getByLabel('Size').selectOption('1')
  await page.getByRole('button', { name: 'Export PNG…' }).click()
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  await page.getByRole('heading', { name: 'Export the chart' }).waitFor({ state: 'detached' })
  const { cards } = exportLayout()
  const picture = readPng(readFileSync(path))
  const titleHeight = picture.height - Math.ceil(exportLayout().height)
  // Left of the middle of each card is the circle with the initials, or the sign of a vacancy.
  const painted = cards.filter(({ box }) => {
    const y = Math.round(box.y + titleHeight + 30)
    return picture.coloursBetween(Math.round(box.x) + 12, Math.round(box.x) + 46, y) > 1
  })
  expect(painted).toHaveLength(document.roles.length)
})

test.each(['SVG', 'PDF'] as const)('%s has all of them in it', async (format) => {
  const { page } = pitcrew
  const path = join(folder, `large.${format.toLowerCase()}`)
  await answerSaveDialog(pitcrew, path)
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: format }).click()
  await page.getByRole('button', { name: new RegExp(`^Export ${format}`) }).click()
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  await page.getByRole('heading', { name: 'Export the chart' }).waitFor({ state: 'detached' })
  const text =
    format === 'SVG'
      ? readFileSync(path, 'utf8')
      : execFileSync('pdftotext', ['-raw', path, '-'], { maxBuffer: 1e8 }).toString()
  const filled = document.roles.filter(({ personId }) => personId !== null)
  expect(new Set(text.match(/Person \d+/g)).size).toBe(filled.length)
  const vacant = text.match(/Vacant/g)?.length ?? 0
  // At the edges of its pages a PDF shows cards twice.
  expect(format === 'SVG' ? vacant : Math.min(vacant, document.roles.length - filled.length)).toBe(
    document.roles.length - filled.length,
  )
  expect(pitcrew.complaints).toEqual([])
})
