// Rows from a spreadsheet, looked through before they come onto the chart: columns, titles, what is to be
// known, and what would come out.
import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useDeferredValue } from 'react'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { showPasted } from '../actions/clipboard/show-pasted.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { forgetDraft } from '../controls/drafts.ts'
import { useFormTexts } from '../controls/use-form-texts.ts'
import type { Dialog as OpenDialog } from '../state/dialog.ts'
import { edit } from '../state/edit.ts'
import { closeDialog, openDialog, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import { LargePaste } from './LargePaste.tsx'
import { ListField } from './ListField.tsx'
import { isLargeText } from './large-list.ts'
import { Outcome } from './Outcome.tsx'
import { RowIssues } from './RowIssues.tsx'
import { TitleStages } from './TitleStages.tsx'
import styles from './tables.module.css'
import { useTablePlan } from './use-table-plan.ts'

type TableToPaste = Extract<OpenDialog, { kind: 'table' }>

/** A list that is written here is kept under this name until its people are added. */
const LIST = 'list'

/** Open as long as it is there. */
export function TableDialog() {
  const dialog = useSession((session) => session.dialog)
  return (
    <DialogFrame onClose={closeDialog} className={`${dialogs.twoSided} ${styles.popup}`}>
      {dialog?.kind === 'table' &&
        (dialog.text === null ? (
          <ListForm place={dialog.place} />
        ) : isLargeText(dialog.text) ? (
          <LargePaste place={dialog.place} text={dialog.text} />
        ) : (
          <TableForm place={dialog.place} text={dialog.text} />
        ))}
    </DialogFrame>
  )
}

/** With a field for the list; what would come out follows it. */
function ListForm({ place }: Pick<TableToPaste, 'place'>) {
  const [{ text = '' }, setText] = useFormTexts(LIST, { text: '' })
  return (
    <TableForm
      place={place}
      text={useDeferredValue(text)}
      field={
        <ListField
          text={text}
          onChange={(typed) => setText('text', typed)}
          onLargePaste={(pasted) => openDialog({ kind: 'table', text: `${text}${pasted}`, place })}
        />
      }
    />
  )
}

interface TableFormProps extends Pick<TableToPaste, 'place'> {
  readonly text: string
  /** What the text is written in; missing: it is from the clipboard. */
  readonly field?: ReactNode
}

function TableForm({ text, place, field }: TableFormProps) {
  const { write } = useWriter()
  const shown = useTablePlan(text, place)
  const { plan, rows, refusal } = shown
  const roles = counted(plan.roleIds.length, 'role', 'roles')
  const source = field ? words`` : words`from the clipboard · `
  const add = () => {
    forgetDraft(LIST)
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
        <DialogTitle help="lists">{field ? 'Paste a list' : 'Paste people'}</DialogTitle>
        <small>{write(words`${source}${counted(rows.length, 'row', 'rows')}`)}</small>
      </div>
      <div className={`${dialogs.sides} ${styles.columns}`}>
        <div className={dialogs.scrolled}>
          {field}
          {rows.length > 0 && <ColumnsTable shown={shown} />}
          <TitleStages shown={shown} />
          <RowIssues shown={shown} />
        </div>
        <Outcome shown={shown} />
      </div>
      <div className={dialogs.actions}>
        <p className={dialogs.promise}>
          Your chart changes only when you add them. One Undo takes all of it back.
        </p>
        <Dialog.Close render={<Button onClick={() => forgetDraft(LIST)} />}>Cancel</Dialog.Close>
        <Button look="primary" type="submit" disabled={plan.calls.length === 0 || refusal !== null}>
          {write(words`Add ${roles}`)}
        </Button>
      </div>
    </form>
  )
}
