// A picture that is exported with the chart inside opens again as a new chart; one that was damaged opens nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { fileInside } from '../../electron/inside/file-inside.ts'
import { answerQuestions, answerSaveDialog, askedQuestions } from './helpers/dialogs.ts'
import { dropFile } from './helpers/drop-file.ts'
import { askMain } from './helpers/in-main.ts'
import { messages } from './helpers/messages.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('out with the chart inside, and in again', async () => {
  const chart = sample('acme-sales-team')
  pitcrew = await startPitcrew({ files: [chart] })
  const { app, page, folder } = pitcrew
  const picture = join(folder, 'Team 2027.png')
  await answerSaveDialog(pitcrew, picture)
  await chooseInMenu(pitcrew, 'Export as PNG…')
  const dialog = page.getByRole('dialog', { name: 'Export the chart' })
  const tick = dialog.getByRole('checkbox', { name: /^Keep the chart inside/ })
  expect(await tick.isChecked()).toBe(false)
  await tick.check()
  await pitcrew.screenshot('75-chart-inside')
  await dialog.getByRole('button', { name: 'Export PNG…' }).click()
  await messages(page).getByText('Exported Team 2027.png, with the chart inside.').waitFor()
  const bytes = readFileSync(picture)
  const inside = fileInside('png', bytes)
  expect(inside.ok && Buffer.from(inside.value).equals(readFileSync(chart))).toBe(true)

  // The next export is without it, unless it is asked for once more.
  await chooseInMenu(pitcrew, 'Export as PNG…')
  expect(await tick.isChecked()).toBe(false)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  const opened = app.waitForEvent('window')
  await dropFile(page, picture)
  const other = await opened
  await other.getByTestId('file-state').getByText('Not saved yet').waitFor()
  await messages(other)
    .getByText(/^This chart was inside “Team 2027\.png”/)
    .waitFor()
  const titles = await askMain(() =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.getTitle()),
    ),
  )
  expect(titles).toContain('Team 2027 — Pitcrew')
  const name = (each: Page) => each.locator('h1').first().textContent()
  expect(await name(other)).toBe(await name(page))
  await other.screenshot({ path: join('out/screenshots', '76-chart-from-picture.png') })
  expect(readFileSync(picture).equals(bytes)).toBe(true)

  // One letter of the chart is another one.
  const at = bytes.indexOf('IDAT') - 40
  const hostile = join(folder, 'hostile.png')
  writeFileSync(
    hostile,
    bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)),
  )
  await answerQuestions(pitcrew, 'Close')
  await dropFile(page, hostile)
  await expect
    .poll(async () => (await askedQuestions(pitcrew)).join())
    .toMatch(/“hostile\.png” was not opened .*The chart inside it is damaged/s)
  expect(app.windows()).toHaveLength(2)
})
