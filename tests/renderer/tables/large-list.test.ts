// Large lists: looked through beside the page with the same outcome as small ones, followed, stopped, taken as one step.
import { act, createElement } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { takeMade } from '../../../renderer/state/edit.ts'
import {
  closeDialog,
  currentDocument,
  currentSession,
  openDialog,
} from '../../../renderer/state/store.ts'
import { ImportDialog } from '../../../renderer/tables/ImportDialog.tsx'
import { NOTHING_SAID } from '../../../renderer/tables/large-list.ts'
import { listBeside } from '../../../renderer/tables/list-beside.ts'
import { lookThrough } from '../../../renderer/tables/look-through.ts'
import { TableDialog } from '../../../renderer/tables/TableDialog.tsx'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { guessedAnswers, listOnEmptyChart } from '../../../shared/tables/import-list.ts'
import { readTable } from '../../../shared/tables/read-table.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'
import { TODAY } from '../../helpers/today.ts'
import { WorkerHere } from '../../helpers/worker-here.ts'

const TITLES = ['SDR', 'AE', 'Key Account Manager', 'Wizard']

/** People, and behind them a column that is not used: what is large are the texts in it. */
function rowsOf(count: number, note = ''): readonly (readonly string[])[] {
  const people = Array.from({ length: count - 1 }, (_, at) => [
    `Person Number ${'abcdefghij'[at % 10]}${at}`,
    TITLES[at % 4] ?? '',
    'Maya Okafor',
    at === 7 ? 'lots' : '450000',
    note,
  ])
  return [
    ['Name', 'Title', 'Reports to', 'Quota', 'Remark'],
    ['Maya Okafor', 'Head of Sales', '', '', note],
    ...people,
  ]
}

const textOf = (count: number, note = '') =>
  rowsOf(count, note)
    .map((row) => row.join('\t'))
    .join('\n')

beforeEach(() => {
  WorkerHere.all = []
  vi.stubGlobal('Worker', WorkerHere)
  openChart(emptyDocument('New chart'))
})

const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')
const worker = () => WorkerHere.all.at(-1) ?? expect.fail('no worker was started')
function choose(popup: HTMLElement, label: string, value: string): void {
  const select = popup.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)
  if (!select) throw new Error('no such choice')
  act(() => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** What came of it is taken in a task of its own. */
const nextTask = async () => {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve))
}

const works = () => act(() => worker().work())

function paste(count: number): HTMLElement {
  act(() => openDialog({ kind: 'table', text: textOf(count, 'x'.repeat(4_000)), place: null }))
  mounted(createElement(TableDialog))
  return dialog() ?? expect.fail('no dialog')
}

describe('looking through', () => {
  it('comes to the same as on the page', () => {
    const rows = rowsOf(40)
    const { rows: lines } = readTable(rows.map((row) => row.join('\t')).join('\n'))
    const sheet = { name: '', isHidden: false, rows: lines, merged: [], unworked: 0 }
    const source = { kind: 'file', fileName: 'Team.csv', sheet, remembered: [] } as const
    const document = emptyDocument('New chart')
    const steps: string[] = []
    const looking = lookThrough({ source, document, locale: 'en-GB', today: TODAY }, (step) =>
      steps.push(step),
    )
    const looked = looking.look(NOTHING_SAID)
    let next = 0
    const places = { locale: 'en-GB', today: TODAY, newId: () => `x${next++}` }
    const here = listOnEmptyChart(sheet, document, guessedAnswers(sheet), places)
    expect(looked).toMatchObject({
      people: 40,
      titles: here.titles,
      isPossible: true,
      target: 'fill',
    })
    expect(looked.issues.map(({ at }) => at)).toEqual(here.issues.map(({ at }) => at))
    expect(looking.judge().count).toBeGreaterThan(0)
    expect(looking.take().after.roles.map(({ title }) => title)).toEqual(
      here.document.roles.map(({ title }) => title),
    )
    expect(steps).toEqual(['read', 'understand', 'judge'])
  })

  it('hands over texts and few rows, whatever the list is', () => {
    const list = { source: { kind: 'pasted', text: textOf(700), place: null } } as const
    const looking = lookThrough(
      { ...list, document: emptyDocument('A'), locale: 'en-GB', today: TODAY },
      () => undefined,
    )
    const looked = looking.look(NOTHING_SAID)
    expect(looked).toMatchObject({ total: 701, people: 700, added: 700 })
    expect(looked.sample).toHaveLength(500)
    expect(structuredClone(looked)).toEqual(looked)
    expect(looked.counts).toContain('700 new people')
  })
})

it('what is taken says which chart it was made of, whatever the window shows by then', async () => {
  const document = currentDocument()
  const list = { text: textOf(3), place: null, kind: 'pasted' } as const
  const beside = listBeside(
    { source: list, document, locale: 'en-GB', today: TODAY },
    { hear: () => {}, fail: () => {} },
  )
  beside.look(NOTHING_SAID)
  const taken = beside.take()
  act(() => openChart(emptyDocument('Another chart')))
  worker().work()
  const { before, after } = await taken
  expect(before).toBe(document)
  expect(after.roles).toHaveLength(3)
  expect(takeMade({ before, after }, 'Paste')).toBe(false)
  expect(currentDocument()).toEqual(emptyDocument('Another chart'))
})

describe('the dialog', () => {
  it('says how far it is, changes nothing before, and adds all of it as one step', async () => {
    const popup = paste(40)
    expect(popup.querySelector('[role="status"]')?.textContent).toContain('Reading the rows')
    expect(popup.querySelector('[role="progressbar"]')).not.toBeNull()
    works()
    expect(popup.querySelector('[role="progressbar"]')).toBeNull()
    expect(popup.textContent).toContain('from the clipboard · 40 rows')
    expect(popup.textContent).toContain('and 32 more')
    expect(stepsDone()).toEqual([])
    await act(async () => {
      press(popup, 'Add 40 roles')
      worker().work()
      await nextTask()
    })
    expect(stepsDone()).toEqual(['Paste 40 roles'])
    expect(currentDocument().people).toHaveLength(40)
    expect(currentSession().dialog).toBeNull()
  })

  it('changes nothing once it was closed while it was being added, and closes no other dialog', async () => {
    const popup = paste(40)
    works()
    await act(async () => {
      press(popup, 'Add 40 roles')
      worker().work()
      await Promise.resolve()
      openDialog({ kind: 'preferences' })
      await nextTask()
    })
    expect(stepsDone()).toEqual([])
    expect(currentSession().dialog).toEqual({ kind: 'preferences' })
  })

  it('begins anew with an answer that comes while it is at it, and then follows every answer', () => {
    const popup = paste(40)
    works()
    choose(popup, 'Stage of Wizard', 'closing')
    expect(popup.textContent).toContain('1 for you to decide')
    choose(popup, 'Stage of Wizard', 'left-out')
    expect(WorkerHere.all.map(({ isEnded }) => isEnded)).toEqual([true, false])
    works()
    expect(popup.textContent).toContain('31 roles')
    expect(WorkerHere.all).toHaveLength(2)
  })

  it('ends it with Cancel, and says where it could not be done', () => {
    const popup = paste(40)
    act(() => worker().onerror?.())
    expect(popup.textContent).toContain('could not be looked through, and nothing was changed')
    act(() => closeDialog())
    expect(worker().isEnded).toBe(true)
    expect(stepsDone()).toEqual([])
  })

  it('takes a large file likewise, with its sheets and letters', async () => {
    const people = readTable(textOf(40)).rows.map(({ at, cells }) => ({ at, cells: [...cells] }))
    const others = Array.from({ length: 1_600 }, (_, at) => ({
      at: at + 50,
      cells: ['', '', '', '', 'left over'],
    }))
    const rows = [...people, ...others]
    const sheet = { name: '', isHidden: false, rows, merged: [], unworked: 0 }
    const file = { fileName: 'Team.csv', sheets: [sheet], encoding: 'windows-1252' as const }
    act(() => openDialog({ kind: 'import', list: { id: 1, file, remembered: [] } }))
    vi.stubGlobal('pitcrew', { call: async () => '{"ok":true,"value":null}', on: () => () => {} })
    mounted(createElement(ImportDialog))
    works()
    const popup = dialog() ?? expect.fail('no dialog')
    expect(popup.textContent).toContain('Team.csv · 40 rows')
    expect(popup.textContent).toContain('Letters')
    await act(async () => {
      press(popup, 'Import 40 people')
      worker().work()
      await nextTask()
    })
    expect(stepsDone()).toEqual(['Import 40 roles'])
    expect(currentDocument()).toMatchObject({ name: 'Team' })
  })

  it('looks through another sheet of a workbook as if nothing had been said', async () => {
    const sheetOf = (name: string, count: number) => {
      const rows = readTable(textOf(count)).rows.map(({ at, cells }) => ({ at, cells: [...cells] }))
      return { name, isHidden: false, rows, merged: [], unworked: 0 }
    }
    const sheets = [sheetOf('2026', 1_700), sheetOf('2027', 1_600)]
    const file = { fileName: 'Team.xlsx', sheets, encoding: null }
    act(() => openDialog({ kind: 'import', list: { id: 1, file, remembered: [] } }))
    mounted(createElement(ImportDialog))
    const popup = dialog() ?? expect.fail('no dialog')
    works()
    expect(popup.textContent).toContain('1,700 rows')
    choose(popup, 'Stage of Wizard', 'left-out')
    works()
    choose(popup, 'Sheet', '1')
    expect(WorkerHere.all.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(popup.textContent).not.toContain('1,700')
    works()
    expect(popup.textContent).toContain('sheet “2027” · 1,600 rows')
    const wizards = () =>
      popup.querySelector<HTMLSelectElement>('select[aria-label="Stage of Wizard"]')?.value
    expect(wizards()).not.toBe('left-out')
    // What was said of the first one counts again with it.
    choose(popup, 'Sheet', '0')
    works()
    expect([wizards(), popup.textContent?.includes('sheet “2026”')]).toEqual(['left-out', true])
    choose(popup, 'Sheet', '1')
    works()
    expect(wizards()).not.toBe('left-out')
    await act(async () => {
      press(popup, 'Import 1,600 people')
      worker().work()
      await nextTask()
    })
    expect(stepsDone()).toEqual(['Import 1,600 roles'])
  })
})
