// Pasting what another program has copied: names become roles where they are pasted, tables are looked through.

import type { PastePlace } from '../../../shared/clipboard/paste-roles.ts'
import { stagesOfLane } from '../../../shared/org/lanes.ts'
import { guessColumns } from '../../../shared/tables/columns.ts'
import { isListOfNames, readTable } from '../../../shared/tables/read-table.ts'
import { staffRows } from '../../../shared/tables/staff-rows.ts'
import { tablePlan } from '../../../shared/tables/table-plan.ts'
import { counted } from '../../../shared/words/lists.ts'
import { words } from '../../../shared/words/phrase.ts'
import { edit } from '../../state/edit.ts'
import { newId } from '../../state/new-id.ts'
import { currentDocument, openDialog } from '../../state/store.ts'
import { tell } from '../../state/toasts.ts'
import { currentWriter } from '../../state/writer.ts'
import { showPasted } from './show-pasted.ts'

/** Characters that are read without anybody waiting for it. */
const MOST_AT_ONCE = 50_000

/** A list of names onto a lane asks nothing: what the people there do is known. */
export function pasteText(text: string, place: PastePlace | null): void {
  // What it is, the first lines of a large one tell; the dialog reads all of it.
  const isLarge = text.length > MOST_AT_ONCE
  const table = readTable(isLarge ? text.slice(0, text.lastIndexOf('\n', MOST_AT_ONCE)) : text)
  const { columns, hasHeader } = guessColumns(table)
  const isNames = columns.length === 1 && isListOfNames(table)
  if (columns.length <= 1 && !isNames) {
    tell('Nothing was pasted: the clipboard holds no roles, no list of names and no table.')
    return
  }
  const isOnLane = place !== null && stagesOfLane(place.lane).length > 0
  if (isLarge || !isOnLane || hasHeader || columns[0] !== 'name' || columns.length > 1) {
    openDialog({ kind: 'table', text, place })
    return
  }
  const { locale, currency } = currentWriter()
  const rows = staffRows(table, { columns, hasHeader, locale, currency })
  const plan = tablePlan(currentDocument(), rows, { stages: new Map(), place }, newId)
  const label = words`Paste ${counted(plan.roleIds.length, 'role', 'roles')}`
  if (edit(plan.calls, { label })) showPasted(plan.roleIds)
}
