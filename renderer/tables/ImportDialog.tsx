// A list of people from a file, looked through before anything happens: columns, titles, questions, and what
// would come out, as a chart of its own or merged into this one.
import { Dialog } from '@base-ui/react/dialog'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import { listSignature } from '../../shared/tables/list-signature.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { chooseList } from '../actions/import-list.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { edit } from '../state/edit.ts'
import { request } from '../state/request.ts'
import { closeDialog, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import { EncodingSelect } from './EncodingSelect.tsx'
import { ListOutcomeView } from './ListOutcomeView.tsx'
import { MergeChanges } from './MergeChanges.tsx'
import { RowIssues } from './RowIssues.tsx'
import { TitleStages } from './TitleStages.tsx'
import styles from './tables.module.css'
import { nameOf, type ShownList, useListPlan } from './use-list-plan.ts'

/** Open as long as it is there; another file begins anew. */
export function ImportDialog() {
  const dialog = useSession((session) => session.dialog)
  return (
    <DialogFrame onClose={closeDialog} className={`${dialogs.twoSided} ${styles.popup}`}>
      {dialog?.kind === 'import' && <ImportForm key={keyOf(dialog.list)} list={dialog.list} />}
    </DialogFrame>
  )
}

const keys = new WeakMap<ListToImport, number>()
let last = 0

function keyOf(list: ListToImport): number {
  const known = keys.get(list)
  if (known !== undefined) return known
  last += 1
  keys.set(list, last)
  return last
}

function ImportForm({ list }: { readonly list: ListToImport }) {
  const { write } = useWriter()
  const shown = useListPlan(list)
  const { outcome, target } = shown
  const { fileName } = list.file
  const isPossible = outcome.calls.length > 0 && outcome.refusal === null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void take(shown, fileName)
      }}
    >
      <div className={styles.title}>
        <DialogTitle help="imports">Import people</DialogTitle>
        <small>{write(aboutFile(shown, list))}</small>
        {shown.sheets.length > 1 && <SheetSelect shown={shown} />}
        {list.file.encoding !== null && <EncodingSelect encoding={list.file.encoding} />}
      </div>
      <div className={`${dialogs.sides} ${styles.columns}`}>
        <div className={dialogs.scrolled}>
          {target !== 'fill' && <TargetChoice shown={shown} />}
          <ColumnsTable shown={shown} />
          <TitleStages shown={shown} />
          {target === 'merge' && <MergeChanges shown={shown} />}
          <RowIssues shown={shown} />
        </div>
        <ListOutcomeView shown={shown} />
      </div>
      <div className={dialogs.actions}>
        <Button onClick={() => void chooseList()}>Another file…</Button>
        <p className={dialogs.promise}>
          {target === 'new'
            ? 'It becomes a chart of its own; this one stays as it is.'
            : 'Your chart changes only when you import. One Undo takes all of it back.'}
        </p>
        <Dialog.Close render={<Button />}>Cancel</Dialog.Close>
        <Button look="primary" type="submit" disabled={!isPossible}>
          {write(deedOf(shown))}
        </Button>
      </div>
    </form>
  )
}

function aboutFile({ sheets, sheetAt, outcome }: ShownList, { file }: ListToImport) {
  const name = sheets[sheetAt]?.name ?? ''
  const sheet = name === '' ? '' : words` · sheet “${name}”`
  return words`${file.fileName}${sheet} · ${counted(outcome.rows.length, 'row', 'rows')}`
}

function deedOf({ target, changes, outcome }: ShownList) {
  if (target === 'merge')
    return words`Merge ${counted(changes.filter(({ isTicked }) => isTicked).length, 'change', 'changes')}`
  return words`Import ${counted(outcome.document.people.length, 'person', 'people')}`
}

/** All of it as one step, or as a chart of its own. */
async function take(shown: ShownList, fileName: string): Promise<void> {
  const { outcome, target, answers, table, sheets, sheetAt } = shown
  const sheet = sheets[sheetAt]
  const signature = sheet && listSignature(sheet, answers.layout)
  if (table.rows.length > 0 && signature)
    void request('list:remember', { signature, columns: [...answers.layout.columns].slice(0, 30) })
  if (target === 'new') {
    if (await request('document:new-from', outcome.document)) closeDialog()
    return
  }
  closeDialog()
  const roles = counted(outcome.document.roles.length, 'role', 'roles')
  const name = { edit: 'rename-chart', args: { name: nameOf(fileName) } } as const
  if (target === 'merge') edit(outcome.calls, { label: 'Merge a list' })
  else edit([...outcome.calls, name], { label: words`Import ${roles}` })
}

function SheetSelect({ shown }: { readonly shown: ShownList }) {
  return (
    <select
      className={styles.select}
      aria-label="Sheet"
      value={shown.sheetAt}
      onChange={({ target }) => shown.showSheet(Number(target.value))}
    >
      {shown.sheets.map(({ name, isHidden }, at) => (
        <option key={name} value={at}>
          {name}
          {isHidden ? ' (hidden)' : ''}
        </option>
      ))}
    </select>
  )
}

const TARGETS = [
  ['merge', 'Merge into this chart'],
  ['new', 'A new chart'],
] as const

function TargetChoice({ shown }: { readonly shown: ShownList }) {
  return (
    <fieldset className={styles.answers} aria-label="Where to">
      {TARGETS.map(([target, label]) => (
        <label key={target} className={styles.answer} data-chosen={target === shown.target}>
          <input
            type="radio"
            name="target"
            checked={target === shown.target}
            onChange={() => shown.setTarget(target)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
