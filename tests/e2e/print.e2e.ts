// What leaves the window: the previews of exports, by keyboard alone, and pages handed to the system's printing.
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { answerSaveDialog } from './helpers/dialogs.ts'
import { askMain, doInMain } from './helpers/in-main.ts'
import { countWindows, resizeWindow } from './helpers/native-menu.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
})

afterAll(() => pitcrew.quit())

const heading = (name: string) => pitcrew.page.getByRole('heading', { name })

/** How many different colours a canvas shows; a blank one has one. */
function coloursOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((shown) => {
    if (!(shown instanceof HTMLCanvasElement)) return 0
    const copy = document.createElement('canvas')
    copy.width = shown.width
    copy.height = shown.height
    const context = copy.getContext('2d')
    if (!context || shown.width === 0) return 0
    context.drawImage(shown, 0, 0)
    const { data } = context.getImageData(0, 0, copy.width, copy.height)
    return new Set(new Uint32Array(data.buffer)).size
  })
}

/** Percent between the share that stands above the picture and that of its pixels that are shown. */
async function shareOffBy(page: Page): Promise<number> {
  const said = await page.getByText(/pixels, shown at/).textContent()
  const [, width = '', share = ''] = /^([\d,]+) × .+ ([\d.]+)%$/.exec(said ?? '') ?? []
  const box = await page.getByRole('img', { name: 'Picture' }).boundingBox()
  return Math.abs(Number(share) - (100 * (box?.width ?? 0)) / Number(width.replaceAll(',', '')))
}

test('an export is looked at in true size, chosen and written by keyboard alone', async () => {
  const { page } = pitcrew
  const path = join(pitcrew.folder, 'by-keys.png')
  await answerSaveDialog(pitcrew, path)
  await page.keyboard.press('Control+e')
  await heading('Export the chart').waitFor()
  await expect.poll(() => coloursOf(page.getByRole('img', { name: 'Picture' }))).toBeGreaterThan(20)
  // The share that is said is the one that is seen, in a small window as well.
  await resizeWindow(pitcrew, 960, 600)
  await expect.poll(() => shareOffBy(page)).toBeLessThan(1)
  await resizeWindow(pitcrew, 1440, 900)
  await expect.poll(() => shareOffBy(page)).toBeLessThan(1)
  // The format has the focus.
  await page.keyboard.press('ArrowRight')
  await page.getByText('Page 1 of 1').waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.getByText('One picture').waitFor()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  const seen = page.locator('section[aria-label$="true size"] canvas')
  await expect.poll(() => coloursOf(seen)).toBeGreaterThan(20)
  await pitcrew.screenshot('09-true-size')
  await page.keyboard.press('Enter')
  await page.getByText('One picture').waitFor()
  await page.getByRole('radio', { name: /^PNG/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => existsSync(path)).toBe(true)
  await heading('Export the chart').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Show in folder' }).waitFor()

  // Its buttons would show the next file: the message goes when there is one.
  await answerSaveDialog(pitcrew, join(pitcrew.folder, 'again.png'))
  await page.keyboard.press('Control+e')
  await page.getByText('One picture').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Exported again.png.').first().waitFor()
  // By itself it would go after 20 seconds only.
  const before = page.getByText('Exported by-keys.png.').first()
  await before.waitFor({ state: 'detached', timeout: 10_000 })
  expect(await page.getByRole('button', { name: 'Show in folder' }).count()).toBe(1)
})

test('a computer without a printer is told so before anything is drawn, with the way to a PDF', async () => {
  const { page } = pitcrew
  await page.keyboard.press('Control+p')
  await heading('Print the chart').waitFor()
  await page.getByRole('button', { name: 'Print · 1 page…' }).click()
  await page.getByText(/^This computer has no printer: nothing was printed/).waitFor()
  await pitcrew.screenshot('09-no-printer')
  await page.getByRole('button', { name: 'Export a PDF instead' }).click()
  await page.getByRole('button', { name: /^Export PDF · 1 page/ }).waitFor()
  // A page that stands has the height that there is, and nothing of it has to be scrolled.
  await page.getByRole('dialog').getByLabel('Direction').selectOption('portrait')
  const column = page.getByRole('region', { name: 'Preview' }).locator('..')
  const sheet = column.getByRole('img')
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBeGreaterThan(500)
  expect(await column.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0)
  await page.getByRole('dialog').getByLabel('Direction').selectOption('landscape')
  await page.keyboard.press('Escape')
  await heading('Export the chart').waitFor({ state: 'detached' })
})

const handedOver = z.object({
  options: z.looseObject({}),
  preferences: z.looseObject({}),
  pdf: z.string(),
})

/** Instead of the system's dialog: notes what it was told, and what it would have printed. */
async function printOntoPaperOfTests(): Promise<void> {
  await doInMain(() =>
    pitcrew.app.evaluate(({ app, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      Object.assign(Object(window?.webContents), {
        getPrintersAsync: async () => [{ name: 'Test' }],
      })
      app.on('web-contents-created', (_event, contents) => {
        Object.assign(contents, {
          print(options: unknown, done: (isDone: boolean, reason: string) => void) {
            void contents.printToPDF({ preferCSSPageSize: true }).then((pdf) => {
              const preferences = Object(contents).getLastWebPreferences()
              Object.assign(globalThis, {
                handedOver: { options, preferences, pdf: pdf.toString('base64') },
              })
              done(true, '')
            })
          },
        })
      })
    }),
  )
}

test('the chosen pages reach the system’s dialog: paper, direction, whole sheets, letters of Inter', async () => {
  const { page, app } = pitcrew
  await printOntoPaperOfTests()
  await page.keyboard.press('Control+p')
  await page.getByRole('combobox', { name: 'Page', exact: true }).selectOption('letter')
  await page.getByRole('combobox', { name: 'Direction' }).selectOption('portrait')
  await page.getByRole('checkbox', { name: /^People and cost/ }).check()
  const button = page.getByRole('button', { name: /^Print · \d+ pages…$/ })
  await button.waitFor()
  await pitcrew.screenshot('09-print')
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  await button.click()
  await page.getByText('The pages were handed to the printer.').first().waitFor()
  await heading('Print the chart').waitFor({ state: 'detached' })

  const told = handedOver.parse(
    await askMain(() => app.evaluate(() => Object(globalThis).handedOver)),
  )
  expect(told.options).toMatchObject({ silent: false, pageSize: 'Letter', landscape: false })
  expect(told.preferences).toMatchObject({
    sandbox: true,
    javascript: false,
    contextIsolation: true,
  })
  expect(told.preferences.preload ?? null).toBeNull()
  const path = join(pitcrew.folder, 'printed.pdf')
  writeFileSync(path, Buffer.from(told.pdf, 'base64'))
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, [...args, path], { encoding: 'utf8' })
  const about = run('pdfinfo')
  expect(about).toMatch(new RegExp(`^Pages: +${count}$`, 'm'))
  expect(about).toMatch(/^Page size: +612 x 792 pts/m)
  expect(about).toMatch(/^Title: +Conveyor of nine$/m)
  expect(run('pdffonts')).toMatch(/Inter-Bold/)
  expect(run('pdffonts')).not.toMatch(/Type 3|Liberation|DejaVu/)
  // The hidden window is gone.
  expect(await countWindows(pitcrew)).toBe(1)
  expect(pitcrew.complaints).toEqual([])
})
