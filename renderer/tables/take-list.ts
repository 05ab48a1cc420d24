// A list from a file is taken: all of it as one step, or as a chart of its own.
import type { Document } from '../../shared/document/schema.ts'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import type { Columns } from '../../shared/tables/columns.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { edit } from '../state/edit.ts'
import { request } from '../state/request.ts'
import { closeDialog } from '../state/store.ts'
import { type ListTarget, nameOf } from './list-target.ts'

interface ListTaken {
  readonly calls: readonly EditCall[]
  /** As it would be. */
  readonly document: Document
  readonly target: ListTarget
  /** What its columns are remembered by; null: by nothing. */
  readonly signature: string | null
  readonly columns: Columns
  readonly fileName: string
}

/** Columns beyond are not remembered. */
const MOST_COLUMNS = 30

/** The same kind of list is read alike the next time. */
export async function takeList(taken: ListTaken): Promise<void> {
  const { calls, document, target, signature, columns, fileName } = taken
  if (signature !== null)
    void request('list:remember', { signature, columns: columns.slice(0, MOST_COLUMNS) })
  if (target === 'new') {
    if (await request('document:new-from', document)) closeDialog()
    return
  }
  closeDialog()
  const roles = counted(document.roles.length, 'role', 'roles')
  const name = { edit: 'rename-chart', args: { name: nameOf(fileName) } } as const
  if (target === 'merge') edit(calls, { label: 'Merge a list' })
  else edit([...calls, name], { label: words`Import ${roles}` })
}
