// A list from a file is taken: all of it as one step, or as a chart of its own; whoever is new is in sight then.
import type { Columns } from '../../shared/tables/columns.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { type Made, takeMade } from '../state/edit.ts'
import { request } from '../state/request.ts'
import { speak } from '../state/speak.ts'
import { closeDialog, closeIfOpen, currentSession } from '../state/store.ts'
import { currentWriter } from '../state/writer.ts'
import { bringIntoSight, fitChart } from '../view/viewport.ts'
import { type ListTarget, nameOf } from './list-target.ts'

interface ListTaken {
  /** As it would be; of a chart of its own, what comes of an empty one. */
  readonly made: Made
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
  const { made, target, signature, columns, fileName } = taken
  if (signature !== null)
    void request('list:remember', { signature, columns: columns.slice(0, MOST_COLUMNS) })
  if (target === 'new') {
    const { dialog } = currentSession()
    if (await request('document:new-from', made.after)) closeIfOpen(dialog)
    return
  }
  closeDialog()
  if (target === 'merge') merge(made, fileName)
  else fill(made, fileName)
}

function merge(made: Made, fileName: string): void {
  if (!takeMade(made, 'Merge a list')) return
  const known = new Set(made.before.roles.map(({ id }) => id))
  const added = made.after.roles.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  if (added.length > 0) bringIntoSight(added)
  speak(currentWriter().write(words`Merged ${fileName}.`))
}

/** A chart on which nobody was is called like the list. */
function fill(made: Made, fileName: string): void {
  const roles = counted(made.after.roles.length, 'role', 'roles')
  const name = { edit: 'rename-chart', args: { name: nameOf(fileName) } } as const
  if (!takeMade(made, words`Import ${roles}`, [name])) return
  fitChart()
  speak(currentWriter().write(words`Imported ${roles}.`))
}
