// Rows from a spreadsheet, looked through before they come onto the chart: columns, titles, what is to be
// known, and what would come out.
import { Dialog } from '@base-ui/react/dialog'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { showPasted } from '../actions/clipboard/show-pasted.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import type { Dialog as OpenDialog } from '../state/dialog.ts'
import { edit } from '../state/edit.ts'
import { closeDialog, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import { Outcome } from './Outcome.tsx'
import { RowIssues } from './RowIssues.tsx'
import { TitleStages } from './TitleStages.tsx'
import styles from './tables.module.css'
import { useTablePlan } from './use-table-plan.ts'

type TableToPaste = Extract<OpenDialog, { kind: 'table' }>

/** Open as long as it is there. */
export function TableDialog() {
  const dialog = useSession((session) => session.dialog)
  return (
    <DialogFrame onClose={closeDialog} className={`${dialogs.twoSided} ${styles.popup}`}>
      {dialog?.kind === 'table' && <TableForm table={dialog} />}
    </DialogFrame>
  )
}

function TableForm({ table: { text, place } }: { readonly table: TableToPaste }) {
  const { write } = useWriter()
  const shown = useTablePlan(text, place)
  const { plan, rows, refusal } = shown
  const roles = counted(plan.roleIds.length, 'role', 'roles')
  const add = () => {
    closeDialog()
    if (edit(plan.calls, { label: words`Paste ${roles}` })) showPasted(plan.roleIds)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className={styles.title}>
        <DialogTitle help="lists">Paste people</DialogTitle>
        <small>{write(words`from the clipboard · ${counted(rows.length, 'row', 'rows')}`)}</small>
      </div>
      <div className={`${dialogs.sides} ${styles.columns}`}>
        <div className={dialogs.scrolled}>
          <ColumnsTable shown={shown} />
          <TitleStages shown={shown} />
          <RowIssues shown={shown} />
        </div>
        <Outcome shown={shown} />
      </div>
      <div className={dialogs.actions}>
        <p className={dialogs.promise}>
          Your chart changes only when you add them. One Undo takes all of it back.
        </p>
        <Dialog.Close render={<Button />}>Cancel</Dialog.Close>
        <Button look="primary" type="submit" disabled={plan.calls.length === 0 || refusal !== null}>
          {write(words`Add ${roles}`)}
        </Button>
      </div>
    </form>
  )
}
