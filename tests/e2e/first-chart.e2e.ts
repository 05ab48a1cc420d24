// The first chart, as a founder makes it: look, drag, undo, move, rename, save, close, reopen, export.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card, cardNamed, drag, lane } from './helpers/canvas.ts'
import {
  answerQuestions,
  answerSaveDialog,
  askedQuestions,
  structureDialog,
} from './helpers/dialogs.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
const file = join(folder, 'My team.salesorg')
let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew({ folder })
})

afterAll(async () => {
  await pitcrew.quit()
})

const finding = (rule: string) => pitcrew.page.locator(`[data-rule="${rule}"]`)
const title = () =>
  pitcrew.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')

test('the first start shows a sample team and what is wrong with it', async () => {
  const { page } = pitcrew
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toBe('Acme sales team')
  expect(await page.locator('[data-role-id]').count()).toBe(8)
  expect(await finding('SG-01').count()).toBe(1)
  expect(await finding('SG-01').textContent()).toContain('Nobody does account management')
  await pitcrew.screenshot('01-first-start')
})

test('dragging an account manager into the empty stage ends that finding', async () => {
  const { page } = pitcrew
  const item = page.getByRole('button', { name: 'Account manager', exact: true })
  await drag(page, item, lane(page, 'stage:account-management'), { x: 100, y: 130 }, async () => {
    expect(await page.locator('[data-slot]').count()).toBe(1)
    await pitcrew.screenshot('02-dragging')
  })
  await expect
    .poll(() => cardNamed(page, /^Account manager, vacant, account management/).count())
    .toBe(1)
  await page.getByRole('tab', { name: 'Findings' }).click()
  expect(await finding('SG-01').count()).toBe(0)
  await pitcrew.screenshot('03-dropped')
})

test('undo and redo', async () => {
  const { page } = pitcrew
  await page.keyboard.press('Control+z')
  await expect.poll(() => finding('SG-01').count()).toBe(1)
  expect(await page.locator('[data-role-id]').count()).toBe(8)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => finding('SG-01').count()).toBe(0)
})

test('a drag that is given up with Escape changes nothing', async () => {
  const { page } = pitcrew
  await drag(
    page,
    card(page, 'ae-1'),
    lane(page, 'stage:qualification'),
    { x: 90, y: 90 },
    async () => {
      await page.keyboard.press('Escape')
    },
  )
  expect(await card(page, 'ae-1').getAttribute('aria-label')).toContain('closing')
})

test('moving a card to another lane', async () => {
  const { page } = pitcrew
  await drag(page, card(page, 'ae-1'), lane(page, 'stage:qualification'), { x: 90, y: 70 }, () =>
    pitcrew.screenshot('04-moving'),
  )
  await expect.poll(() => card(page, 'ae-1').getAttribute('aria-label')).toContain('qualification')
  await pitcrew.screenshot('05-moved')
})

test('renaming in place', async () => {
  const { page } = pitcrew
  await card(page, 'ae-2').dblclick()
  await page.keyboard.type('Chief closer')
  await pitcrew.screenshot('06-renaming')
  await page.keyboard.press('Enter')
  await expect.poll(() => card(page, 'ae-2').getAttribute('aria-label')).toMatch(/^Chief closer/)
})

test('a fix of one click is one step of undo', async () => {
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Findings' }).click()
  const findings = () => page.locator('[data-rule] > [data-finding]').allTextContents()
  const before = await findings()
  await finding('SG-02').locator('[data-finding]').click()
  await page
    .getByRole('button', { name: /^Let .* do it$/ })
    .first()
    .click()
  await expect.poll(findings).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(findings).toEqual(before)
})

test('save as: the file is there and the title loses its mark', async () => {
  const { page } = pitcrew
  expect(await title()).toMatch(/●|\*/)
  await answerSaveDialog(pitcrew, file)
  await page.keyboard.press('Control+Shift+s')
  await expect
    .poll(() => page.getByTestId('file-state').textContent())
    .toBe('My team.salesorg · Saved')
  await expect.poll(title).not.toMatch(/●|\*/)
  const saved = JSON.parse(readFileSync(file, 'utf8'))
  expect(saved.format).toBe('salesorg')
  expect(saved.document.roles).toHaveLength(9)
  await pitcrew.screenshot('07-saved')
})

test('PNG of the size that was asked for, and not blank', async () => {
  const path = join(folder, 'chart.png')
  await exportAs('PNG', path)
  const image = await loadImage(readFileSync(path))
  const { page } = pitcrew
  await page.getByText('Exported chart.png.').first().waitFor()
  const half = join(folder, 'chart-1x.png')
  await exportAs('PNG', half, '1')
  const small = await loadImage(readFileSync(half))
  expect([image.width, image.height]).toEqual([small.width * 2, small.height * 2])
  expect(readFileSync(path).byteLength).toBeGreaterThan(20_000)
})

test('PDF with the names in it', async () => {
  const path = join(folder, 'chart.pdf')
  await exportAs('PDF', path)
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  for (const name of ['Chief closer', 'Priya Shah', 'Tomás Lima', 'Account manager'])
    expect(text).toContain(name)
})

test('SVG, as a picture on a page: drawn with the font in it, and nothing is asked for', async () => {
  const path = join(folder, 'chart.svg')
  await exportAs('SVG', path)
  const { page } = pitcrew
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  // Under a name of its own it is found nowhere but in the file.
  const svg = readFileSync(path, 'utf8').replaceAll(/\bInter\b/g, 'In This File')
  const [carrying, bare] = await Promise.all(
    [svg, svg.replace(/<style>[^<]*<\/style>/, '')].map((text) => page.evaluate(drawn, text)),
  )
  expect(carrying).not.toBe(bare)
  expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([])
})

test('closing with unsaved changes asks; cancel keeps the window, save saves and closes', async () => {
  const { app, page } = pitcrew
  await card(page, 'researcher').dblclick()
  await page.keyboard.type('Lead hunter')
  await page.keyboard.press('Enter')
  await expect.poll(title).toMatch(/●|\*/)

  await answerQuestions(pitcrew, 'Cancel')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => askedQuestions(pitcrew)).toHaveLength(1)
  await page.waitForTimeout(300)
  expect(app.windows()).toHaveLength(1)

  // What is being typed counts, before the field is left.
  await page.keyboard.press('Control+s')
  await expect.poll(title).not.toMatch(/●|\*/)
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByLabel('Name of the chart').fill('Lead hunters and co')
  await expect.poll(title).toMatch(/●|\*/)

  await answerQuestions(pitcrew, 'Save')
  const closed = page.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  expect(readFileSync(file, 'utf8')).toContain('Lead hunters and co')
  expect(pitcrew.complaints).toEqual([])
})

test('the file opens again with identical content', async () => {
  await pitcrew.quit()
  const before = readFileSync(file, 'utf8')
  pitcrew = await startPitcrew({ folder, files: [file] })
  const { page } = pitcrew
  await expect
    .poll(() => page.getByTestId('file-state').textContent())
    .toBe('My team.salesorg · Saved')
  expect(await page.locator('[data-role-id]').count()).toBe(9)
  expect(await card(page, 'researcher').getAttribute('aria-label')).toMatch(/^Lead hunter/)
  const copy = join(folder, 'Copy.salesorg')
  await answerSaveDialog(pitcrew, copy)
  await page.keyboard.press('Control+Shift+s')
  await expect.poll(() => existsSync(copy)).toBe(true)
  await expect.poll(() => page.getByTestId('file-state').textContent()).toContain('Copy.salesorg')
  expect(readFileSync(copy, 'utf8')).toBe(before)
  expect(pitcrew.complaints).toEqual([])
})

test('a new chart through the chooser: told, shown, then taken', async () => {
  const opened = pitcrew.app.waitForEvent('window')
  await pitcrew.page.keyboard.press('Control+n')
  const page = await opened
  await page.getByText('a bad plan is better than no plan').waitFor()
  await page.getByRole('button', { name: 'Pods', exact: true }).click()
  const dialog = structureDialog(page)
  await dialog.getByText('pods trade efficiency for versatility').waitFor()
  await dialog.getByRole('radio', { name: /^Conveyor/ }).click()
  await dialog.getByText('in most cases, it will work!').waitFor()
  await dialog.getByRole('button', { name: 'Use conveyor' }).click()
  await dialog.waitFor({ state: 'detached' })

  // The empty lanes say what whoever comes will answer for; so does the header, with names.
  await lane(page, 'stage:closing').getByText('moving deals forward').waitFor()
  await page.getByRole('button', { name: 'Account executive', exact: true }).dblclick()
  await page.getByLabel('Creating and giving demos').click()
  await page.getByRole('button', { name: /^Plan of closing/ }).click()
  await page.getByRole('dialog').getByText('1 of 5 taken').waitFor()
  await page.keyboard.press('Escape')
  expect(pitcrew.complaints).toEqual([])
})

/** The picture of an SVG, as text; runs in the page. */
async function drawn(svg: string): Promise<string> {
  const picture = new Image()
  picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas.toDataURL()
}

async function exportAs(format: 'PNG' | 'PDF' | 'SVG', path: string, scale = '2'): Promise<void> {
  const { page } = pitcrew
  await answerSaveDialog(pitcrew, path)
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: format }).click()
  if (format === 'PNG') await page.getByLabel('Size').selectOption(scale)
  await pitcrew.screenshot(`08-export-${format.toLowerCase()}`)
  await page.getByRole('button', { name: new RegExp(`^Export ${format}`) }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
  await page.getByRole('heading', { name: 'Export the chart' }).waitFor({ state: 'detached' })
}
