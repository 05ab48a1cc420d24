// A list of 30 people from a spreadsheet becomes a judged chart; another one, dropped, is merged into it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { answerOpenDialog } from './helpers/dialogs.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

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
  expect(await dialog.getByLabel('Letters').inputValue()).toBe('windows-1252')
  await dialog.getByText('5 understood, 1 for you to decide').waitFor()
  await dialog.getByText('“Summe” looks like a total.').waitFor()
  await pitcrew.screenshot('70-import')

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
  await drop(next)
  await dialog.getByText('Merge into this chart').click()
  await dialog.getByText(/^Jörg Groß 2: quota: EUR.500,000, was EUR.450,000$/).waitFor()
  await dialog.getByRole('region', { name: 'Gone?' }).getByText('All 29').waitFor()
  await dialog.getByRole('button', { name: 'Merge 2 changes' }).click()
  await page.getByText('31 people · 31 roles').waitFor()
  await page.getByRole('button', { name: /^Undo: Merge a list/ }).click()
  await page.getByText('30 people · 30 roles').waitFor()

  // What is no list is named, and nothing is opened.
  const old = join(folder, 'Team.xls')
  writeFileSync(old, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))
  await drop(old)
  const problem = page.getByRole('dialog', { name: 'Problem' })
  await problem.getByText(/“Team\.xls” is a workbook of Excel 97 to 2003/).waitFor()
  expect(await dialog.count()).toBe(0)
})

/** A file from the disk, as the system hands it over. */
async function drop(path: string): Promise<void> {
  const { page } = pitcrew
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await page.setInputFiles('#dropped', path)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const dataTransfer = new DataTransfer()
    const [file] = input?.files ?? []
    if (file) dataTransfer.items.add(file)
    input?.remove()
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    document.querySelector('[data-chart]')?.dispatchEvent(event)
  })
}
