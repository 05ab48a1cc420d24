// People with photos, pages and new names, and preferences that hold in every window, in the real program.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { isPhoto } from '../../shared/photos/photo.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card, cardNamed } from './helpers/canvas.ts'
import { doInMain } from './helpers/in-main.ts'
import { messages } from './helpers/messages.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew
let file: string

beforeAll(async () => {
  file = join(folder, 'team.salesorg')
  copyFileSync(sample('acme-sales-team'), file)
  pitcrew = await startPitcrew({ files: [file] })
})

afterAll(() => quitWithoutComplaints(pitcrew))

/** Whatever is asked for next is this file. */
async function willChoose(path: string): Promise<void> {
  await doInMain(() =>
    pitcrew.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path),
  )
}

async function savedDocument(page: Page): Promise<Document> {
  await page.keyboard.press('Control+s')
  await expect.poll(() => page.getByTestId('file-state').textContent()).toMatch(/· Saved$/)
  const read = readDocument(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

test('a photo is made small by another process and stands on card, list and page; what is none is refused', async () => {
  const { page } = pitcrew
  const face = createCanvas(1600, 1200)
  face.getContext('2d').fillRect(400, 300, 800, 600)
  writeFileSync(join(folder, 'face.jpg'), face.toBuffer('image/jpeg', 90))
  writeFileSync(join(folder, 'no-face.jpg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')

  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type('Maya Okafor')
  await page.getByRole('option', { name: /Person$/ }).click()
  const about = page.getByRole('article', { name: 'Maya Okafor' })
  await about.getByRole('region', { name: 'Report to them' }).getByText('Jonas Berg').waitFor()
  await willChoose(join(folder, 'no-face.jpg'))
  await about.getByRole('button', { name: 'Choose a photo…' }).click()
  await messages(page)
    .getByText(/no-face\.jpg.* is not a picture that can be read here/)
    .waitFor()
  await messages(page).getByLabel('Close this message').click()

  await willChoose(join(folder, 'face.jpg'))
  await about.getByRole('button', { name: 'Choose a photo…' }).click()
  const drawn = card(page, 'head').locator('xpath=..').locator('image')
  await drawn.waitFor()
  await page.getByRole('tab', { name: 'People' }).click()
  await page.locator('li[data-person-id] img').waitFor()
  await pitcrew.screenshot('90-photo-and-page')
  const photos = (await savedDocument(page)).people.flatMap(({ photo }) => photo ?? [])
  expect(photos.map(isPhoto)).toEqual([true])
  expect(await drawn.getAttribute('href')).toBe(photos[0])
})

test('a new name for a held role is asked about once, answered with the keyboard alone', async () => {
  const { page } = pitcrew
  await card(page, 'ae-1').click()
  const person = page.getByRole('tabpanel').getByLabel('Person', { exact: true })
  await person.fill('Jonas Bergh')
  await person.press('Enter')
  await page.getByText('is it Jonas Berg under another name, or somebody else?').waitFor()
  await person.press('Escape')
  expect(await person.inputValue()).toBe('Jonas Bergh')
  await person.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await cardNamed(page, /^Account executive, Jonas Bergh/).waitFor()
  const names = (await savedDocument(page)).people.map(({ name }) => name)
  expect(names).toContain('Jonas Bergh')
  expect(names).not.toContain('Jonas Berg')
})

test('preferences hold in all windows at once, and new charts begin with them', async () => {
  const { page, app } = pitcrew
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Preferences' })
  await dialog.getByLabel('Currency').fill('CHF')
  await dialog.getByText('Figures of the capacity').click()
  await dialog.getByLabel('Months from qualified to signed').fill('7')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+n')
  const other = await opening
  await other.getByRole('region', { name: 'Chart', exact: true }).waitFor()
  await other.keyboard.press('Escape')
  await other.getByRole('tab', { name: 'Company' }).click()
  expect(await other.getByLabel('Currency').inputValue()).toBe('CHF')
  await other.getByRole('tab', { name: 'Capacity' }).click()
  await other.getByText(/1 number comes from the preferences/).waitFor()
  await other.getByRole('button', { name: 'Confirm it' }).click()
  await other.getByText(/1 number comes from the preferences/).waitFor({ state: 'detached' })

  await other.keyboard.press('Control+,')
  const others = other.getByRole('dialog', { name: 'Preferences' })
  await others.getByLabel('Dark', { exact: true }).check()
  await others.getByLabel('Person', { exact: true }).check()
  await others.getByLabel('Quota', { exact: true }).check()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  const shown = card(page, 'ae-1').locator('xpath=..').locator('text')
  await expect.poll(() => shown.allTextContents()).toContain('Account executive')
  expect((await shown.allTextContents()).slice(1, 3)).toEqual(['Jonas Bergh', 'Account executive'])
  await other.screenshot({ path: join(folder, 'preferences.png') })
})
