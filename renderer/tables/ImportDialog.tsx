// A list of people from a file, looked through before anything happens: columns, titles, questions, and what
// would come out, as a chart of its own or merged into this one.
import { Dialog } from '@base-ui/react/dialog'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import { listSignature } from '../../shared/tables/list-signature.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { closeDialog, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import { sayImport, sayMerge } from './deed.ts'
import { EncodingSelect } from './EncodingSelect.tsx'
import { AnotherFile, PROMISES, SheetSelect, TargetChoice } from './import-choices.tsx'
import { LargeImport } from './LargeImport.tsx'
import { ListOutcomeView } from './ListOutcomeView.tsx'
import { isLargeSheet } from './large-list.ts'
import { MergeChanges } from './MergeChanges.tsx'
import { RowIssues } from './RowIssues.tsx'
import { TitleStages } from './TitleStages.tsx'
import styles from './tables.module.css'
import { takeList } from './take-list.ts'
import { type ShownList, useListPlan } from './use-list-plan.ts'

/** Open as long as it is there; another file begins anew. */
export function ImportDialog() {
  const dialog = useSession((session) => session.dialog)
  return (
    <DialogFrame onClose={closeDialog} className={`${dialogs.twoSided} ${styles.popup}`}>
      {dialog?.kind === 'import' &&
        (dialog.list.file.sheets.some(isLargeSheet) ? (
          <LargeImport key={keyOf(dialog.list)} list={dialog.list} />
        ) : (
          <ImportForm key={keyOf(dialog.list)} list={dialog.list} />
        ))}
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
  const isPossible = outcome.calls.length > 0 && outcome.refusal === null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void take(shown, list)
      }}
    >
      <div className={styles.title}>
        <DialogTitle help="imports">Import people</DialogTitle>
        <small>{write(aboutFile(shown, list))}</small>
        {shown.sheets.length > 1 && <SheetSelect shown={shown} />}
      </div>
      <div className={`${dialogs.sides} ${styles.columns}`}>
        <div className={dialogs.scrolled}>
          {target !== 'fill' && <TargetChoice shown={shown} />}
          <ColumnsTable shown={shown} />
          {list.file.encoding !== null && <EncodingSelect encoding={list.file.encoding} />}
          <TitleStages shown={shown} />
          {target === 'merge' && <MergeChanges shown={shown} />}
          <RowIssues shown={shown} />
        </div>
        <ListOutcomeView shown={shown} />
      </div>
      <div className={dialogs.actions}>
        <AnotherFile />
        <p className={dialogs.promise}>{PROMISES[target]}</p>
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
  return target === 'merge'
    ? sayMerge(changes.reduce((sum, { ticked }) => sum + ticked, 0))
    : sayImport(outcome.document.people.length)
}

async function take(shown: ShownList, { file }: ListToImport): Promise<void> {
  const { outcome, target, answers, sheets, sheetAt, before } = shown
  const sheet = sheets[sheetAt]
  const { layout } = answers
  await takeList({
    made: { before, after: outcome.document },
    target,
    signature: sheet && sheet.rows.length > 0 ? listSignature(sheet, layout) : null,
    columns: layout.columns,
    fileName: file.fileName,
  })
}
