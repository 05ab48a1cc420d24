// A list of 30 people from a spreadsheet becomes a judged chart; another one, dropped, is merged into it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from './helpers/dialogs.ts'
import { dropFile } from './helpers/drop-file.ts'
import { doInMain } from './helpers/in-main.ts'
import { chooseInMenu, countWindows } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

const TITLES = ['SDR', 'BDR', 'Account Executive', 'Key Account Manager', 'Vertriebsinnendienst']

/** As a German company has it: semicolons, decimal commas, letters of Windows, a sum at the end. */
function listOf30(): Buffer {
  const people = Array.from({ length: 29 }, (_, at) => {
    const title = TITLES[at % TITLES.length]
    return `Jörg Groß ${at};${title};Maya Okafor;15.06.2022;${title === 'Account Executive' ? '450.000,00' : ''}`
  })
  const head = 'Vertrieb 2027;;;;\nMitarbeiter;Position;Vorgesetzter;Eintritt;Ziel 2027'
  const boss = 'Maya Okafor;Vertriebsleiterin;;01.03.2021;'
  return Buffer.from([head, boss, ...people, 'Summe;;;;2.700.000,00', ''].join('\r\n'), 'latin1')
}

test('a list becomes a chart, and a dropped one is merged into it', async () => {
  pitcrew = await startPitcrew()
  const { page, folder } = pitcrew
  const list = join(folder, 'Vertrieb-2027.csv')
  writeFileSync(list, listOf30())
  await answerOpenDialog(pitcrew, list)
  const dialog = page.getByRole('dialog', { name: 'Import people' })
  await chooseInMenu(pitcrew, 'Start screen')
  await page.getByRole('button', { name: /^Import a list/ }).click()
  await dialog.getByText('Vertrieb-2027.csv · 30 rows').waitFor()
  expect(await dialog.getByLabel('Letters are read as').inputValue()).toBe('windows-1252')
  await dialog.getByText('5 understood, 1 for you to decide').waitFor()
  await dialog.getByText('“Summe” looks like a total.').waitFor()
  await pitcrew.screenshot('70-import')

  // Nobody has touched the chart below it, but another one takes neither it nor the answers away.
  await dropFile(page, sample('thin-belt'))
  await expect.poll(() => countWindows(pitcrew)).toBe(2)
  await dialog.getByText('Vertrieb-2027.csv · 30 rows').waitFor()

  // What is answered shows before anything has happened.
  await dialog.getByLabel('Stage of Vertriebsinnendienst').selectOption('qualification')
  await dialog.getByText('6 understood').waitFor()
  await dialog.getByText('A new chart').click()
  await dialog.getByRole('button', { name: 'Import 30 people' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('30 people · 30 roles').waitFor()
  await page.getByText(/^\d+ findings?, worst first$/).waitFor()

  // One who has another quota, one who is new; all others are gone, and stay.
  const next = join(folder, 'Neu.csv')
  writeFileSync(
    next,
    'Name;Title;Reports to;Ziel\nJörg Groß 2;Account Executive;Maya Okafor;500.000,00\nAna Silva;SDR;Maya Okafor;\n',
  )
  await dropFile(page, next)
  await dialog.getByText('Merge into this chart').click()
  await dialog.getByText(/^Jörg Groß 2: quota: EUR.500,000, was EUR.450,000$/).waitFor()
  await dialog.getByRole('region', { name: 'Gone?' }).getByText('All 29').waitFor()
  await dialog.getByRole('button', { name: 'Merge 2 changes' }).click()
  await page.getByText('31 people · 31 roles').waitFor()
  await page.getByRole('button', { name: /^Undo: Merge a list/ }).click()
  await page.getByText('30 people · 30 roles').waitFor()

  // The roles as a table, changed elsewhere and dropped: that change comes back, and nothing else.
  const table = join(folder, 'Tabelle.csv')
  await answerSaveDialog(pitcrew, table)
  await chooseInMenu(pitcrew, 'Export as CSV…')
  const exporting = page.getByRole('dialog', { name: 'Export the chart' })
  await exporting.getByText(/Costs and quotas are in it/).waitFor()
  await exporting.getByRole('button', { name: 'Export CSV…' }).click()
  await exporting.waitFor({ state: 'detached' })
  const written = readFileSync(table, 'utf8')
  expect(written).toMatch(/^\ufeffRole ID,Name,.*\r\n(?:.*\r\n){30}$/)
  writeFileSync(table, written.replace(/(,Jörg Groß 2,.*,)450000,/, '$1480000,'))
  await dropFile(page, table)
  await dialog.getByText('Merge into this chart').click()
  await dialog.getByText(/^Jörg Groß 2: quota: EUR.480,000, was EUR.450,000$/).waitFor()
  await dialog.getByRole('button', { name: 'Merge 1 change' }).click()
  await page.getByRole('button', { name: /^Undo: Merge a list/ }).waitFor()

  // What is no list is named, and nothing is opened.
  const old = join(folder, 'Team.xls')
  writeFileSync(old, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))
  await dropFile(page, old)
  const problem = page.getByRole('dialog', { name: 'Problem' })
  await problem.getByText(/“Team\.xls” is a workbook of Excel 97 to 2003/).waitFor()
  expect(await dialog.count()).toBe(0)
})

test('thirty people are pasted and judged in few actions; a hundred thousand keep no window waiting', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  let actions = 0
  const act = async (done: Promise<unknown>) => {
    actions += 1
    await done
  }
  await putOnClipboard(rowsForClipboard(30))
  await chooseInMenu(pitcrew, 'Start screen')
  await act(page.getByRole('button', { name: /^Paste a list/ }).click())
  const dialog = page.getByRole('dialog', { name: /^Paste (a list|people)$/ })
  // It has the focus a frame after it is there.
  await dialog.getByRole('textbox').and(page.locator(':focus')).waitFor()
  await act(page.keyboard.press('ControlOrMeta+V'))
  await act(dialog.getByRole('button', { name: 'Add 30 roles' }).click())
  await page.getByText('30 people · 30 roles').waitFor()
  await page.getByText(/^\d+ findings?, worst first$/).waitFor()
  console.log(`Thirty people from the clipboard to a judged chart: ${actions} actions`)
  expect(actions).toBeLessThanOrEqual(3)

  // The page answers while rows are looked through: that is seen, and can be stopped.
  await putOnClipboard(rowsForClipboard(100_000))
  const longest = await longestGapWhile(page, async () => {
    await page.locator('[data-chart]').focus()
    await page.keyboard.press('ControlOrMeta+V')
    await dialog.getByRole('progressbar', { name: 'Looking through the list' }).waitFor()
    await pitcrew.screenshot('71-large-list')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
  console.log(`A hundred thousand rows: the page was busy for ${Math.round(longest)} ms at most`)
  await page.getByText('30 people · 30 roles').waitFor()

  // One that is large, and taken.
  await putOnClipboard(rowsForClipboard(60, 'x'.repeat(2_000)))
  await page.locator('[data-chart]').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await dialog.getByText('from the clipboard · 60 rows').waitFor()
  await pitcrew.screenshot('72-large-list-read')
  await dialog.getByRole('button', { name: /^Add \d+ roles$/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Undo: Paste \d+ roles/ }).waitFor()
})

/** As a spreadsheet copies them, with a column that is not used. */
function rowsForClipboard(count: number, note = ''): string {
  const people = Array.from({ length: count - 1 }, (_, at) =>
    [`Jo Number ${at}`, TITLES[at % 4], 'Maya Okafor', '15.06.2022', note].join('\t'),
  )
  const head = ['Name', 'Title', 'Reports to', 'Start', 'Remark'].join('\t')
  return [head, `Maya Okafor\tHead of Sales\t\t\t${note}`, ...people].join('\n')
}

function putOnClipboard(text: string): Promise<void> {
  const { app } = pitcrew
  return doInMain(() =>
    app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text),
  )
}

/** Milliseconds for which the page did nothing else at a time. */
async function longestGapWhile(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    let last = performance.now()
    let longest = 0
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    Reflect.set(window, 'stopMeasuring', () => {
      clearInterval(timer)
      return longest
    })
  })
  await work()
  return page.evaluate(() => Reflect.get(window, 'stopMeasuring')())
}
