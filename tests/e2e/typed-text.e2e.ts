// Text that is typed and not taken yet: it is taken before a drag begins, and never lost by closing.
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card, cardNamed, drag, lane } from './helpers/canvas.ts'
import { answerQuestions, askedQuestions } from './helpers/dialogs.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'

const file = join(tempFolderForAll(), 'team.salesorg')
let pitcrew: Pitcrew

async function open() {
  copyFileSync(sample('acme-sales-team'), file)
  pitcrew = await startPitcrew({ files: [file] })
  return pitcrew.page
}

afterEach(() => pitcrew.quit())

test('a card can be dragged at once after a title was typed', async () => {
  const page = await open()
  await card(page, 'sdr-2').click()
  await page.getByLabel('Title').fill('Opener')
  await drag(page, card(page, 'ae-1'), lane(page, 'stage:account-management'), { x: 90, y: 120 })
  await cardNamed(page, /^Opener/).waitFor()
  await cardNamed(page, /^Account executive.*account management/i).waitFor()
})

test('a refused text keeps the window open, and says so, also where it is closed with Save', async () => {
  const page = await open()
  await card(page, 'sdr-2').click()
  await page.getByLabel('FTE', { exact: true }).fill('7')
  await card(page, 'ae-1').click()
  // Its field has gone: a message says why it was not taken.
  await page
    .getByText(/^“7” was not taken/)
    .first()
    .waitFor()
  await answerQuestions(pitcrew, 'Save')
  const close = () =>
    pitcrew.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await close()
  await page
    .getByText(/^The chart is saved, but without a text/)
    .first()
    .waitFor()
  expect(pitcrew.app.windows()).toHaveLength(1)
  expect(readFileSync(file, 'utf8')).not.toContain('"fte": 7')
  // Back at its field it is still there.
  await card(page, 'sdr-2').click()
  expect(await page.getByLabel('FTE', { exact: true }).inputValue()).toBe('7')
  expect((await askedQuestions(pitcrew)).length).toBeGreaterThan(0)
})
