// The dialog of a list from a file: every answer is followed, and nothing happens before it is said.
import { act, createElement } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { currentDocument, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { ImportDialog } from '../../../renderer/tables/ImportDialog.tsx'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import type { ListToImport, RememberedList } from '../../../shared/ipc/lists.ts'
import { messageOf, readMessage } from '../../../shared/ipc/message.ts'
import { guessedAnswers } from '../../../shared/tables/import-list.ts'
import { listSignature } from '../../../shared/tables/list-signature.ts'
import { readTable } from '../../../shared/tables/read-table.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const asked: (readonly [name: string, args: unknown])[] = []

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('pitcrew', {
    async call(name: string, args: string) {
      asked.push([name, readMessage(args)])
      return messageOf({ ok: true, value: null })
    },
    on: () => () => {},
  })
})

afterEach(() => vi.unstubAllGlobals())

const sheetOf = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  isHidden: false,
  rows: readTable(rows.map((row) => row.join('\t')).join('\n')).rows.map(({ at, cells }) => ({
    at,
    cells: [...cells],
  })),
  merged: [],
  unworked: 0,
})

const TEAM = sheetOf('Team', [
  ['Mitarbeiter', 'Position', 'Vorgesetzter', 'Ziel'],
  ['Maya Okafor', 'Head of Sales', '', ''],
  ['Groß, Jörg', 'AE', 'Petra Klein', '450000'],
])
const OTHER = sheetOf('Other', [['Note'], ['nothing here']])

function show(
  document: Document,
  remembered: RememberedList[] = [],
  encoding: ListToImport['file']['encoding'] = null,
  team = TEAM,
): HTMLElement {
  const list: ListToImport = {
    id: 7,
    file: { fileName: 'Vertrieb.xlsx', sheets: [OTHER, team], encoding },
    remembered,
  }
  openChart(document)
  act(() => openDialog({ kind: 'import', list }))
  mounted(createElement(ImportDialog))
  const dialog = window.document.querySelector<HTMLElement>('[role="dialog"]')
  if (!dialog) throw new Error('no dialog')
  return dialog
}

function tick(dialog: HTMLElement, text: string): void {
  const label = [...dialog.querySelectorAll('label')].find((each) => each.textContent === text)
  const input = label?.querySelector('input')
  if (!input) throw new Error(`nothing to tick: ${text}`)
  act(() => input.click())
}

const names = () => currentDocument().people.map(({ name }) => name)

test('fills a chart without anybody in one step, with what was answered', () => {
  const dialog = show(emptyDocument('New chart'))
  expect(dialog.textContent).toContain('Vertrieb.xlsx · sheet “Team” · 2 rows')
  expect(stepsDone()).toEqual([])
  tick(dialog, 'Add Petra Klein (leadership)')
  tick(dialog, 'Two people')
  press(dialog, 'Import 4 people')
  expect(stepsDone()).toEqual(['Import 4 roles'])
  expect(names().toSorted()).toEqual(['Groß', 'Jörg', 'Maya Okafor', 'Petra Klein'])
  expect(currentDocument().name).toBe('Vertrieb')
  expect(currentSession().dialog).toBeNull()
})

test('columns are remembered when they were taken, and taken alike the next time', () => {
  const { layout } = guessedAnswers(TEAM)
  const signature = listSignature(TEAM, layout) ?? ''
  const columns = ['name', 'title', null, 'cost']
  const dialog = show(emptyDocument('New chart'), [{ signature, columns }])
  press(dialog, 'Import 2 people')
  expect(currentDocument().roles[1]).toMatchObject({ annualCost: 450_000, managerId: null })
  expect(asked).toContainEqual(['list:remember', [{ signature, columns }]])
})

const team = buildDocument({
  roles: [
    { id: 'head', title: 'Head of Sales', person: 'Maya Okafor', does: 'leadership' },
    { id: 'old', title: 'SDR', person: 'Lena Fuchs', does: 'qualification', to: 'head' },
  ],
})

test('merges into the chart that it is about, with what is ticked', () => {
  const dialog = show(team)
  expect(dialog.textContent).toContain('Gone?')
  tick(dialog, 'Lena Fuchs, SDR, is not on the list')
  press(dialog, 'Merge 2 changes')
  expect(stepsDone()).toEqual(['Merge a list'])
  expect(names()).toEqual(['Maya Okafor', 'Jörg Groß'])
})

test('says so where nothing of the list is ticked', () => {
  const dialog = show(team)
  const change = [...dialog.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith('Jörg Groß'),
  )
  act(() => change?.querySelector('input')?.click())
  const deed = [...dialog.querySelectorAll('button')].find(({ type }) => type === 'submit')
  expect([deed?.textContent, deed?.disabled]).toEqual(['Nothing to merge', true])
})

test('becomes a chart of its own, and leaves this one alone', async () => {
  const dialog = show(team)
  tick(dialog, 'A new chart')
  await act(async () => press(dialog, 'Import 2 people'))
  expect(stepsDone()).toEqual([])
  const [made] = asked.filter(([name]) => name === 'document:new-from')
  expect(made?.[1]).toMatchObject([{ name: 'Vertrieb', people: { length: 2 } }])
})

test('letters that were guessed can be read as others; a workbook says itself how it is written', async () => {
  expect(show(emptyDocument('New chart')).textContent).not.toContain('Letters')
  const dialog = show(emptyDocument('New chart'), [], 'windows-1252')
  const letters = [...dialog.querySelectorAll('select')].find(
    ({ value }) => value === 'windows-1252',
  )
  expect(letters?.labels?.[0]?.textContent).toMatch(/^Letters/)
  await act(async () => {
    if (!letters) throw new Error('no choice of letters')
    letters.value = 'macintosh'
    letters.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(asked).toContainEqual(['list:read-as', [7, 'macintosh']])
})

test('what is asked or told of several rows stands there once, and says of which', () => {
  const team = sheetOf('Team', [
    ['Name', 'Title', 'Reports to', 'Cost a year'],
    ['Maya Okafor', 'Head of Sales', '', '£90,000'],
    ['Ana', 'AE', 'M. Okafor', '£60,000'],
    ['Ben', 'AE', 'M. Okafor', 'a lot'],
    ['Cleo', 'SDR', 'M. Okafor', '£50,000'],
  ])
  const dialog = show({ ...emptyDocument('New chart'), currency: 'EUR' }, [], null, team)
  const said = (part: string) =>
    [...dialog.querySelectorAll(`[aria-label="${part}"] li`)].map((each) => each.textContent)
  const questions = said('Questions').filter((each) => each.includes('M. Okafor'))
  expect(questions).toEqual([expect.stringContaining('Row 3: nobody is called “M. Okafor”')])
  expect(questions).toEqual([expect.stringContaining('Likewise rows 4 and 5.')])
  expect(dialog.querySelector('[aria-label="Questions"] small')?.textContent).toMatch(/^1, /)
  const told = said('To be known').filter((each) => each.includes('£'))
  expect(told).toEqual([
    expect.stringMatching(/^Row 2: “£90,000” is left out\. .* Likewise rows 3 and 5\.$/),
  ])

  // One answer holds for all of them.
  tick(dialog, 'Nobody yet')
  act(() => dialog.querySelector('form')?.requestSubmit())
  expect(currentDocument().roles.filter(({ managerId }) => managerId !== null)).toEqual([])
})
