// The pages of the chart on paper: which, and how; the printer is chosen in the system's own dialog.
import { useState } from 'react'
import type { ExtraPage } from '../../shared/pages/page.ts'
import { PAPERS } from '../../shared/pages/page-size.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { chooseFormat } from '../actions/export-commands.ts'
import { runPrint } from '../actions/run-print.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame } from '../controls/DialogFrame.tsx'
import styles from '../controls/dialogs.module.css'
import { Preview } from '../previews/Preview.tsx'
import { usePreview } from '../previews/use-preview.ts'
import { closeDialog, currentSession, openDialog, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import own from './export.module.css'
import { useExportChoices } from './export-choices.ts'
import { HeadFields } from './HeadFields.tsx'
import { MarksTick, ViewRow } from './LookFields.tsx'
import { ExtraFields, PageFields, SplitRow } from './PageFields.tsx'
import { PartRow } from './PartRow.tsx'
import { Sides } from './Sides.tsx'
import { type Drawing, useDrawing } from './use-drawing.ts'
import { useLogo } from './use-logo.ts'
import { useSurroundings, wishOf } from './wish.ts'

/** Open while the store says so; while pages are drawn, leaving stops that first. */
export function PrintDialog() {
  const isOpen = useSession((state) => state.dialog?.kind === 'print')
  const drawing = useDrawing()
  return (
    <DialogFrame
      isOpen={isOpen}
      onClose={() => leave(drawing)}
      className={`${styles.twoSided} ${own.paged}`}
    >
      <PrintForm drawing={drawing} />
    </DialogFrame>
  )
}

/** While the system's dialog is open there is nothing to stop: that has its own way out. */
function leave({ isRunning, fraction, stop }: Drawing): void {
  if (isRunning && (fraction ?? 0) < 1) stop()
  else closeDialog()
}

function PrintForm({ drawing }: { readonly drawing: Drawing }) {
  const { write } = useWriter()
  const choices = useExportChoices('print')
  const logo = useLogo()
  const { isRunning, fraction, run } = drawing
  const wish = wishOf('pages', choices, logo, useSurroundings())
  const preview = usePreview(wish, isRunning)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { looks, pages, view } = choices
  const made = preview?.preview ?? null

  async function print() {
    setRefusal(null)
    const paper = PAPERS.find((size) => size === pages.size)
    if (paper === undefined) return
    const outcome = await run(() =>
      runPrint({
        view,
        pages: { ...pages, size: paper },
        ...(looks.hasLogo && logo.logo !== null ? { hasLogo: true } : {}),
      }),
    )
    setRefusal(outcome.refusal)
    if (outcome.isDone && currentSession().dialog?.kind === 'print') closeDialog()
  }

  const count = made ? words` · ${counted(made.sheets.length, 'page', 'pages')}` : ''
  return (
    <Sides
      title="Print the chart"
      preview={preview && <Preview shown={preview} pixels={null} />}
      fields={
        <>
          <PageFields choices={choices} sizes={PAPERS} />
          <PartRow choices={choices} />
          <ViewRow choices={choices} />
          <SplitRow choices={choices} />
          <MarksTick choices={choices} />
          <HeadFields choices={choices} logo={logo} />
          <ExtraFields choices={choices} numbers={new Map<ExtraPage, number>(made?.extras)} />
        </>
      }
      fraction={isRunning ? fraction : null}
      refusal={
        refusal !== null && (
          <div className={own.refusal} role="alert">
            <p>{refusal}</p>
            <Button look="small" onClick={exportInstead}>
              Export a PDF instead
            </Button>
          </div>
        )
      }
      actions={
        <>
          <Button onClick={() => leave(drawing)}>Cancel</Button>
          <Button look="primary" type="submit" disabled={isRunning}>
            {isRunning ? 'Printing…' : write(words`Print${count}…`)}
          </Button>
        </>
      }
      onSubmit={() => void print()}
    />
  )
}

/** The same pages, as far as they were chosen for both. */
function exportInstead(): void {
  chooseFormat('pdf')
  openDialog({ kind: 'export' })
}
