// Earlier versions of a file: seen, looked at, restored and taken back, opened as a copy, forgotten.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { historyFolderOf } from '../../electron/files/file-history.ts'
import { versionName } from '../../electron/files/history-rules.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { cardNamed } from './helpers/canvas.ts'
import { answerQuestions, askedQuestions } from './helpers/dialogs.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

const MINUTE = 60_000

/** The chart with fewer and fewer of the roles that nobody reports to, the older it is. */
function versionsOf(chart: Document): readonly string[] {
  const leaders = new Set<string | null>([
    ...chart.roles.map(({ managerId }) => managerId),
    ...chart.pods.map(({ leadId = null }) => leadId),
  ])
  const leaves = chart.roles.filter(({ id }) => !leaders.has(id))
  return [1, 3, 5].map((fewer) => {
    const gone = leaves.slice(-fewer)
    const roles = chart.roles.filter((role) => !gone.includes(role))
    return writeDocument({ ...chart, roles, name: `Without ${fewer}` })
  })
}

/** A file with a history: some versions, and one that is damaged. */
function prepare(folder: string) {
  const file = join(folder, 'team.salesorg')
  const text = readFileSync(sample('acme-worldwide'), 'utf8')
  const chart = readDocument(text)
  if (!chart.ok) throw new Error(chart.error.code)
  writeFileSync(file, text)
  const history = historyFolderOf(join(folder, 'profile', 'history'), file)
  mkdirSync(history, { recursive: true })
  const contents = [...versionsOf(chart.value), text.slice(0, 500)]
  for (const [at, content] of contents.entries()) {
    const moment = Date.now() - (at + 1) ** 4 * 17 * MINUTE
    writeFileSync(join(history, versionName(new Date(moment))), content)
  }
  return { file, history, chart: chart.value }
}

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Earlier versions' })
}

async function openVersions(): Promise<ReturnType<typeof dialog>> {
  await chooseInMenu(pitcrew, 'Earlier versions…')
  const list = dialog(pitcrew.page)
  await list.getByText('This version cannot be read').waitFor()
  return list
}

function chartName(page: Page): Promise<string | null> {
  return page.getByRole('heading', { level: 1 }).textContent()
}

test('what a file was before is found, looked at, restored, copied and forgotten', async () => {
  const folder = tempFolder()
  const { file, history, chart } = prepare(folder)
  pitcrew = await startPitcrew({ folder, files: [file] })
  const { page, app } = pitcrew
  await cardNamed(page, /, Maya Okafor/)
    .first()
    .click()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+s')
  await expect.poll(() => page.getByTestId('file-state').textContent()).toMatch(/Saved$/)
  expect(readdirSync(history)).toHaveLength(5)

  const list = await openVersions()
  await list
    .getByText(/1 role removed|2 roles added/)
    .first()
    .waitFor()
  await list.getByText(/^5 versions of the last 30 days, kept on this computer/).waitFor()
  expect(await list.getByRole('listitem').count()).toBe(6)
  await pitcrew.screenshot('80-earlier-versions')

  await lookAtOne(list, page)
  await list
    .getByRole('button', { name: /^Restore the version of/ })
    .nth(1)
    .click()
  await list.waitFor({ state: 'detached' })
  await expect.poll(() => chartName(page)).toBe('Without 1')
  await page
    .getByText(/^Restored the version of/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => chartName(page)).toBe(chart.name)
  await expect.poll(() => page.getByTestId('file-state').textContent()).toMatch(/Saved$/)

  await chooseInMenu(pitcrew, 'Dark theme')
  await openVersions()
  await list
    .getByText(/1 role removed|2 roles added/)
    .first()
    .waitFor()
  await list.getByRole('button', { name: 'Change…' }).click()
  await pitcrew.screenshot('82-earlier-versions-dark')
  const opened = app.waitForEvent('window')
  await list
    .getByRole('button', { name: /^Open a copy of the version of/ })
    // One more than before: what was on the disk was kept when another one took its place.
    .nth(3)
    .click()
  const copy = await opened
  await copy.getByRole('heading', { level: 1, name: 'Copy of Without 3' }).waitFor()
  await expect.poll(() => copy.getByTestId('file-state').textContent()).toBe('Unsaved changes')

  await answerQuestions(pitcrew, 'Forget')
  await list.getByRole('button', { name: 'Forget this chart…' }).click()
  await list.getByText('No earlier versions yet').waitFor()
  expect(await askedQuestions(pitcrew)).toEqual([
    expect.stringContaining('Forget what this computer keeps of “team.salesorg”?'),
  ])
  expect(existsSync(history)).toBe(false)
  expect(existsSync(file)).toBe(true)
  await pitcrew.screenshot('83-no-earlier-versions')
})

/** Looks at one version and goes back to where it stands in the list, by keyboard. */
async function lookAtOne(list: ReturnType<typeof dialog>, page: Page): Promise<void> {
  const look = list.getByRole('button', { name: /^Look at the version of/ }).nth(2)
  const name = await look.getAttribute('aria-label')
  await look.focus()
  await page.keyboard.press('Enter')
  await list.getByRole('region', { name: 'What changed since then' }).waitFor()
  await list.getByRole('img', { name: /^The chart in the version of/ }).waitFor()
  await pitcrew.screenshot('81-one-version')
  await list.getByRole('button', { name: 'All versions' }).focus()
  await page.keyboard.press('Enter')
  await look.waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(name)
}
