// Another structure: what each is good for, what a switch would change, and what there is to decide.
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useMemo, useState } from 'react'
import { ARTICLE, quoted } from '../../shared/article/quotations.ts'
import { STRUCTURE_NAMES, type Structure } from '../../shared/document/vocabulary.ts'
import type { SwitchChoices } from '../../shared/switching/choices.ts'
import { exampleChart } from '../../shared/switching/example-chart.ts'
import { planSwitch } from '../../shared/switching/plan-switch.ts'
import { switchStructure } from '../actions/switch-structure.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { forgetDraft, hasDraftsOf } from '../controls/drafts.ts'
import { useDocument } from '../state/derived.ts'
import { closeDialog, openDialog, useSession } from '../state/store.ts'
import type { ChoicesProps } from './choices-props.ts'
import { DangerAlert } from './DangerAlert.tsx'
import { SmallPicture } from './SmallPicture.tsx'
import { StructureChoice } from './StructureChoice.tsx'
import { SwitchPreview } from './SwitchPreview.tsx'
import styles from './structure-switch.module.css'
import { WhoAnswers } from './WhoAnswers.tsx'

/** Open as long as it is there; its choices are given up with it. */
export function StructureDialog() {
  useEffect(() => () => forgetDraft('switch'), [])
  return (
    <DialogFrame onClose={closeDialog} className={`${dialogs.twoSided} ${styles.popup}`}>
      <StructureForm />
    </DialogFrame>
  )
}

function StructureForm() {
  const document = useDocument()
  const to = useSession(({ dialog }) =>
    dialog?.kind === 'structure' ? dialog.structure : 'conveyor',
  )
  const [choices, setChoices] = useState<SwitchChoices>({})
  const plan = useMemo(() => planSwitch(document, to, choices), [document, to, choices])
  const isSame = document.structure === to
  const isEmpty = document.roles.length === 0

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // What was refused is below its field.
        if (!hasDraftsOf('switch') && switchStructure(to, choices)) closeDialog()
      }}
    >
      <div className={styles.head}>
        <DialogTitle help="choosing">How is your sales team built?</DialogTitle>
        <p>
          It is up to you to {quoted('fits-you')} ({ARTICLE.author}). Nothing changes before you say
          so.
        </p>
      </div>
      <div className={`${dialogs.sides} ${styles.columns}`}>
        <StructureChoice
          chosen={to}
          present={document.structure}
          onChoose={(structure) => {
            setChoices({})
            forgetDraft('switch')
            openDialog({ kind: 'structure', structure })
          }}
        />
        <div className={dialogs.scrolled}>
          <Shown
            to={to}
            isSame={isSame}
            plan={plan}
            choices={choices}
            onChoose={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
          <WhoAnswers structure={to} />
          <DangerAlert />
        </div>
      </div>
      <div className={dialogs.actions}>
        <p className={dialogs.promise}>
          {isEmpty
            ? 'Nothing is on the chart yet. You can choose again at any time.'
            : 'Everybody stays on the chart. Switching back restores what you did not move yourself.'}
        </p>
        <Dialog.Close render={<Button />}>Cancel</Dialog.Close>
        <Button look="primary" type="submit" disabled={isSame}>
          Use {STRUCTURE_NAMES[to].toLowerCase()}
        </Button>
      </div>
    </form>
  )
}

interface ShownProps extends ChoicesProps {
  readonly to: Structure
  readonly isSame: boolean
}

/** What a switch would do; of an empty chart, a small team that is built so. */
function Shown({ to, isSame, ...props }: ShownProps) {
  const { plan } = props
  const isEmpty = plan.document.roles.length === 0
  const example = useMemo(() => exampleChart(to), [to])
  if (!isEmpty && !isSame) return <SwitchPreview {...props} />
  return (
    <>
      {isEmpty && <SmallPicture document={example} />}
      {isSame && (
        <p className={styles.same}>
          This is how the chart is built now. Choose another structure to see{' '}
          {isEmpty ? 'it' : 'what would move and what would no longer fit'}.
        </p>
      )}
    </>
  )
}
