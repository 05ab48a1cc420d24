// A list from a file that is read in other letters: shown where it was, and nobody who has left is called back.
import { beforeEach, expect, test, vi } from 'vitest'
import { readListAs, showListInTurn } from '../../../renderer/actions/import-list.ts'
import { closeDialog, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { ListToImport } from '../../../shared/ipc/lists.ts'
import { messageOf } from '../../../shared/ipc/message.ts'
import { openChart } from '../../helpers/open-chart.ts'

function listIn(encoding: 'utf-8' | 'macintosh', id = 1): ListToImport {
  const sheet = { name: '', isHidden: false, rows: [], merged: [], unworked: 0 }
  return { id, file: { fileName: 'Team.csv', sheets: [sheet], encoding }, remembered: [] }
}

beforeEach(() => {
  vi.stubGlobal('pitcrew', {
    call: async () => messageOf({ ok: true, value: listIn('macintosh') }),
    on: () => () => {},
  })
  openChart(emptyDocument('New chart'))
  openDialog({ kind: 'import', list: listIn('utf-8') })
})

test('is shown in the letters that were asked for', async () => {
  await readListAs('macintosh')
  expect(currentSession().dialog).toMatchObject({ list: { file: { encoding: 'macintosh' } } })
})

test('is not shown any more to whoever has closed the dialog meanwhile', async () => {
  const reading = readListAs('macintosh')
  closeDialog()
  await reading
  expect(currentSession().dialog).toBeNull()
})

test('is not shown over another list that came meanwhile', async () => {
  const reading = readListAs('macintosh')
  openDialog({ kind: 'import', list: listIn('utf-8', 2) })
  await reading
  expect(currentSession().dialog).toMatchObject({ list: { id: 2, file: { encoding: 'utf-8' } } })
})

/** Turns of the timers: what a closed dialog makes room for has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('those that come while a dialog is open wait for it, in their order, and none is lost', async () => {
  openDialog({ kind: 'export' })
  showListInTurn(listIn('utf-8', 2))
  showListInTurn(listIn('utf-8', 3))
  expect(currentSession().dialog?.kind).toBe('export')
  // A dialog that makes room for another one is no moment for them.
  closeDialog()
  openDialog({ kind: 'print' })
  await settled()
  expect(currentSession().dialog?.kind).toBe('print')
  for (const id of [2, 3]) {
    closeDialog()
    await settled()
    expect(currentSession().dialog).toMatchObject({ kind: 'import', list: { id } })
  }
  closeDialog()
  await settled()
  expect(currentSession().dialog).toBeNull()
})

test('one that comes over the start screen is shown at once', () => {
  openDialog({ kind: 'start' })
  showListInTurn(listIn('utf-8', 4))
  expect(currentSession().dialog).toMatchObject({ list: { id: 4 } })
})
