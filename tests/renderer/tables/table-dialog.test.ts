// The dialog that looks through a table: what is corrected is followed, and nothing happens before it is said.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useDrafts } from '../../../renderer/controls/drafts.ts'
import { LIST_TO_PASTE } from '../../../renderer/state/dialog.ts'
import {
  closeDialog,
  currentDocument,
  currentSession,
  openDialog,
} from '../../../renderer/state/store.ts'
import { TableDialog } from '../../../renderer/tables/TableDialog.tsx'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { field } from '../../helpers/fields.ts'
import { mounted, write } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const TEXT = [
  ['Name', 'Title', 'Quota'],
  ['Ana Silva', 'AE', '450000'],
  ['Ben Okoro', 'Wizard', 'lots'],
]
  .map((row) => row.join('\t'))
  .join('\n')

beforeEach(() => {
  openChart(team)
  act(() => openDialog({ kind: 'table', text: TEXT, place: null }))
  mounted(createElement(TableDialog))
})

function dialog(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

function choose(label: string, value: string): void {
  const select = dialog().querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)
  if (!select) throw new Error(`no list ${label}`)
  act(() => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

const team = buildDocument(belt(1, 1, 1, 1))
const list = () => field(dialog(), 'Names, or rows from a spreadsheet')
const added = () => currentDocument().roles.slice(team.roles.length)

test('says what it has understood and what not, and leaves the chart alone', () => {
  const text = dialog().textContent
  expect(text).toContain('1 understood, 1 for you to decide')
  expect(text).toContain('Row 3: “lots” is left out.')
  expect(text).toContain('2 new people')
  expect(text).toContain('1 without a stage')
  expect(text).toContain('450,000 of quota a year')
  expect(stepsDone()).toEqual([])
})

test('what is corrected is done, as one step, with the new roles selected', () => {
  choose('Stage of Wizard', 'support')
  choose('Column 3, Quota', 'cost')
  press(dialog(), 'Add 2 roles')
  expect(stepsDone()).toEqual(['Paste 2 roles'])
  expect(added()).toMatchObject([
    { title: 'AE', annualCost: 450_000, stages: [{ stage: 'closing' }] },
    { title: 'Wizard', stages: [{ stage: 'support' }] },
  ])
  expect(added()[0]).not.toHaveProperty('quota')
  expect(currentSession().selection).toEqual(added().map(({ id }) => id))
  expect(currentSession().dialog).toBeNull()
})

test('a column says one thing: another one that said it is not used any more', () => {
  choose('Column 2, Title', 'name')
  expect(dialog().querySelector<HTMLSelectElement>('[aria-label="Column 1, Name"]')?.value).toBe('')
})

test('where the first row says nothing it is a row like the others', () => {
  act(() => dialog().querySelector<HTMLInputElement>('input[type="checkbox"]')?.click())
  press(dialog(), 'Add 3 roles')
  expect(added()).toHaveLength(3)
})

test('a list is typed into the dialog, what would come out follows it, and nothing else happens', async () => {
  act(() => openDialog(LIST_TO_PASTE))
  const add = () => control(dialog(), /^Add /)
  expect(add().matches(':disabled')).toBe(true)
  for (const text of ['Name, Title', 'Name, Title\nCara, Wizard']) write(list(), text)
  choose('Stage of Wizard', 'support')
  // What was said of it stays while the list grows.
  write(list(), 'Name, Title\nCara, Wizard\nDan, AE')
  expect(dialog().textContent).toContain('2 understood')
  expect(stepsDone()).toEqual([])
  press(dialog(), 'Add 2 roles')
  expect(added()).toMatchObject([
    { title: 'Wizard', stages: [{ stage: 'support' }] },
    { title: 'AE', stages: [{ stage: 'closing' }] },
  ])
  expect(useDrafts.getState().drafts.size).toBe(0)
})

test('a list that is not added yet is there again, unless it is given up', () => {
  act(() => openDialog(LIST_TO_PASTE))
  write(list(), 'Cara\nDan')
  act(closeDialog)
  act(() => openDialog(LIST_TO_PASTE))
  expect(list()).toMatchObject({ value: 'Cara\nDan' })
  press(dialog(), 'Cancel')
  act(() => openDialog(LIST_TO_PASTE))
  expect(list()).toMatchObject({ value: '' })
})
