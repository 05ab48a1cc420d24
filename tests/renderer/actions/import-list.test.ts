// A list from a file that is read in other letters: shown where it was, and nobody who has left is called back.
import { beforeEach, expect, test, vi } from 'vitest'
import { readListAs } from '../../../renderer/actions/import-list.ts'
import { closeDialog, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { ListToImport } from '../../../shared/ipc/lists.ts'
import { messageOf } from '../../../shared/ipc/message.ts'
import { openChart } from '../../helpers/open-chart.ts'

function listIn(encoding: 'utf-8' | 'macintosh'): ListToImport {
  const sheet = { name: '', isHidden: false, rows: [], merged: [], unworked: 0 }
  return { file: { fileName: 'Team.csv', sheets: [sheet], encoding }, remembered: [] }
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
