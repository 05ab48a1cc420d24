// Crashes and the end of a session, in the real program: all unsaved work comes back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { crashPage, pressShown, textShown } from './helpers/after-crash.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

const stateOf = (page: Page) => page.getByTestId('file-state').textContent()
const bar = (page: Page) => page.getByRole('region', { name: /ended unexpectedly/ })

/** Renames the chart in the company tab. */
async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByLabel('Name of the chart').fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

const copiesIn = (folder: string): readonly string[] => {
  const recovery = join(folder, 'profile', 'recovery')
  return readdirSync(recovery)
    .filter((name) => name.endsWith('.recovery'))
    .map((name) => readFileSync(join(recovery, name), 'utf8'))
}

/** Ends the program as a crash or a system does. */
async function end({ app }: Pitcrew, signal: NodeJS.Signals): Promise<void> {
  const child = app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

function chart(folder: string): string {
  const path = join(folder, 'team.salesorg')
  writeFileSync(path, writeDocument({ ...buildDocument(belt(1, 1, 2, 1)), name: 'Team' }))
  return path
}

test('after a crash both windows are back, unsaved; the change can be looked at, discarded and had again', async () => {
  const folder = tempFolder()
  const path = chart(folder)
  pitcrew = await startPitcrew({ folder, files: [path] })
  await rename(pitcrew.page, 'Team of tomorrow')
  const second = pitcrew.app.waitForEvent('window')
  await pitcrew.page.keyboard.press('Control+n')
  const untitled = await second
  await untitled.getByRole('region', { name: 'Chart' }).waitFor()
  await rename(untitled, 'Only a thought')
  await expect.poll(() => copiesIn(folder).join().includes('Only a thought')).toBe(true)
  await expect.poll(() => copiesIn(folder).join().includes('Team of tomorrow')).toBe(true)
  await end(pitcrew, 'SIGKILL')

  pitcrew = await startPitcrew({ folder })
  await expect.poll(() => pitcrew.app.windows().length).toBe(2)
  const names = await Promise.all(
    pitcrew.app.windows().map((page) => page.getByRole('heading', { level: 1 }).textContent()),
  )
  expect(names.toSorted()).toEqual(['Only a thought', 'Team of tomorrow'])
  const page = pitcrew.app.windows()[names.indexOf('Team of tomorrow')]
  if (!page) throw new Error('no window')
  await bar(page).getByText('Your unsaved changes are back.').waitFor()
  await expect.poll(() => stateOf(page)).toContain('Unsaved changes')
  expect(readFileSync(path, 'utf8')).toContain('"Team"')
  await page.screenshot({ path: join('out', 'screenshots', '60-recovered.png') })

  await bar(page).getByRole('button', { name: 'See what changed' }).click()
  const changes = page.getByRole('dialog', { name: 'What changed since the last save' })
  await changes.getByText('Team of tomorrow').waitFor()
  await page.screenshot({ path: join('out', 'screenshots', '61-recovered-changes.png') })
  await changes.getByRole('button', { name: 'Close' }).click()
  await bar(page).getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('heading', { name: 'Team', level: 1, exact: true }).waitFor()
  await expect.poll(() => stateOf(page)).toContain('Saved')
  expect(await bar(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Team of tomorrow', level: 1 }).waitFor()
  // Saved: the copy goes, and nothing comes back at the next start.
  await page.keyboard.press('Control+s')
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('Team of tomorrow')
  await expect.poll(() => copiesIn(folder).join().includes('Team of tomorrow')).toBe(false)
})

test('a page that crashes is back in its place with its work', async () => {
  const folder = tempFolder()
  pitcrew = await startPitcrew({ folder, files: [chart(folder)] })
  const { app, page } = pitcrew
  await rename(page, 'Team of tomorrow')
  await expect.poll(() => copiesIn(folder).length).toBeGreaterThan(0)
  await crashPage(app)
  await expect.poll(() => textShown(app)).toContain('Your unsaved changes are back.')
  const shown = await textShown(app)
  expect(shown).toContain('This window ended unexpectedly')
  expect(shown).toMatch(/^Team of tomorrow\n/)
  expect(shown).toContain('Unsaved changes')
  await pressShown(app, 'Keep')
  await expect.poll(() => textShown(app)).not.toContain('ended unexpectedly')
})

test.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s keeps what was just typed, and ends without a question',
  async (signal) => {
    const folder = tempFolder()
    pitcrew = await startPitcrew({ folder, files: [chart(folder)] })
    await pitcrew.page.getByRole('tab', { name: 'Company' }).click()
    await pitcrew.page.getByLabel('Name of the chart').fill('Half a na')
    await end(pitcrew, signal)
    pitcrew = await startPitcrew({ folder })
    const { page } = pitcrew
    await page.getByRole('region', { name: 'Pitcrew was closed with unsaved changes' }).waitFor()
    await page.getByRole('tab', { name: 'Company' }).click()
    expect(await page.getByLabel('Name of the chart').inputValue()).toBe('Half a na')
    await page.getByLabel('Name of the chart').press('Enter')
    await page.getByRole('heading', { name: 'Half a na', level: 1 }).waitFor()
  },
)
