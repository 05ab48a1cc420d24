// Another program changes, removes and breaks the file of an open chart: the window follows, or asks.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card } from './helpers/canvas.ts'
import { answerSaveDialog } from './helpers/dialogs.ts'
import { messages } from './helpers/messages.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
const path = join(folder, 'team.salesorg')
const sampleText = readFileSync(sample('acme-sales-team'), 'utf8')
const sampleName: string = JSON.parse(sampleText).document.name
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

/** Beside it, then renamed, as most programs save. */
function otherProgramWrites(name: string): void {
  writeFileSync(`${path}.part`, sampleText.replace(`"name": "${sampleName}"`, `"name": "${name}"`))
  renameSync(`${path}.part`, path)
}

const nameOnDisk = (where = path): unknown => JSON.parse(readFileSync(where, 'utf8')).document.name

const heading = (name: string) => pitcrew.page.getByRole('heading', { level: 1, name, exact: true })
const state = () => pitcrew.page.getByTestId('file-state').textContent()
const bar = (title: RegExp) => pitcrew.page.getByRole('region', { name: title })
const viewport = () => pitcrew.page.locator('.react-flow__viewport').getAttribute('style')

/** A change of the window's own. */
async function change(role: string): Promise<void> {
  const { page } = pitcrew
  await card(page, role).click()
  await page.keyboard.press('Delete')
  await card(page, role).waitFor({ state: 'detached' })
}

/** How much of the roles to add one has to scroll to, in px. */
const hiddenOfPalette = () =>
  pitcrew.page
    .locator('[role="tabpanel"]:has([data-palette])')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)

async function press(title: RegExp, button: string): Promise<void> {
  await bar(title).getByRole('button', { name: button, exact: true }).click()
}

const CHANGED = /“team.salesorg” was changed on disk by another program/
const GONE = /“team.salesorg” is no longer there/
const BROKEN = /“team.salesorg” was changed on disk and cannot be read now/

test('a window follows its file, and asks where both have changed', async () => {
  writeFileSync(path, sampleText)
  pitcrew = await startPitcrew({ files: [path] })
  const { page } = pitcrew

  // Nothing of its own: it follows, keeps its view, and can go back.
  await page.keyboard.press('Control+=')
  await page.waitForTimeout(400)
  const view = await viewport()
  otherProgramWrites('Theirs 1')
  await heading('Theirs 1').waitFor()
  expect(await state()).toBe('team.salesorg · Saved')
  expect(await viewport()).toBe(view)
  await pitcrew.screenshot('80-followed-the-disk')
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await heading(sampleName).waitFor()
  expect(await state()).toBe('team.salesorg · Unsaved changes')

  // Both have changed: it asks. Keep mine.
  await change('ae-1')
  otherProgramWrites('Theirs 2')
  await bar(CHANGED).waitFor()
  await pitcrew.screenshot('81-changed-on-disk')
  for (const close of await messages(page).getByLabel('Close this message').all())
    await close.click()
  // Below the bar all roles that can be added are still in sight.
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size)
    await expect.poll(hiddenOfPalette).toBe(0)
  }
  await press(CHANGED, 'Compare')
  await page.getByRole('dialog').getByText('Theirs 2').first().waitFor()
  await pitcrew.screenshot('82-compared')
  await page.keyboard.press('Escape')
  await press(CHANGED, 'Keep mine')
  await bar(CHANGED).waitFor({ state: 'detached' })
  expect(nameOnDisk()).toBe('Theirs 2')
  await page.keyboard.press('Control+s')
  await expect.poll(state).toBe('team.salesorg · Saved')
  expect(nameOnDisk()).toBe(sampleName)
  expect(keptNames()).toContain('Theirs 2')

  // Take theirs.
  await change('ae-2')
  otherProgramWrites('Theirs 3')
  await press(CHANGED, 'Take theirs')
  await heading('Theirs 3').waitFor()
  await card(page, 'ae-2').waitFor()
  expect(await state()).toBe('team.salesorg · Saved')
  await page.keyboard.press('Control+z')
  await card(page, 'ae-2').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+y')
  await heading('Theirs 3').waitFor()

  // The file goes, and comes back.
  const text = readFileSync(path, 'utf8')
  rmSync(path)
  await bar(GONE).waitFor()
  expect(await state()).toBe('team.salesorg · Unsaved changes')
  await pitcrew.screenshot('83-gone')
  writeFileSync(path, text)
  await bar(GONE).waitFor({ state: 'detached' })
  expect(await state()).toBe('team.salesorg · Saved')
  rmSync(path)
  await press(GONE, 'Save here again')
  await bar(GONE).waitFor({ state: 'detached' })
  expect(nameOnDisk()).toBe('Theirs 3')

  // It is broken, and mended.
  writeFileSync(path, text.slice(0, 200))
  await bar(BROKEN).waitFor()
  await pitcrew.screenshot('84-broken-on-disk')
  writeFileSync(path, text)
  await bar(BROKEN).waitFor({ state: 'detached' })

  // Save mine as: both stay.
  await change('ae-1')
  otherProgramWrites('Theirs 4')
  const copy = join(folder, 'mine.salesorg')
  await answerSaveDialog(pitcrew, copy)
  await press(CHANGED, 'Save mine as…')
  await expect.poll(state).toBe('mine.salesorg · Saved')
  expect(await bar(CHANGED).count()).toBe(0)
  expect([nameOnDisk(), nameOnDisk(copy)]).toEqual(['Theirs 4', 'Theirs 3'])
})

/** Names of the charts among the earlier versions. */
function keptNames(): readonly unknown[] {
  const history = join(pitcrew.folder, 'profile', 'history')
  if (!existsSync(history)) return []
  return readdirSync(history, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.salesorg'))
    .map((name) => nameOnDisk(join(history, name)))
}
