// A large list in its dialog: what is shown of it, how far looking through it is, and what would come out.
import { Dialog } from '@base-ui/react/dialog'
import { Progress } from '@base-ui/react/progress'
import type { ReactNode } from 'react'
import { share } from '../../shared/words/figures.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { useWriter } from '../state/writer.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import { Findings } from './FindingsOf.tsx'
import { STEPS, type Step } from './large-list.ts'
import { MergeChanges } from './MergeChanges.tsx'
import { RowIssues } from './RowIssues.tsx'
import { TitleStages } from './TitleStages.tsx'
import styles from './tables.module.css'
import type { LargeListState } from './use-large-list.ts'

interface LargeListProps {
  readonly list: LargeListState
  readonly title: string
  readonly help: 'lists' | 'imports'
  /** Where it comes from. */
  readonly about: Words
  /** Of a file: which of its sheets, and how its letters are read. */
  readonly sheets?: ReactNode
  readonly letters?: ReactNode
  /** In front of the columns. */
  readonly before?: ReactNode
  /** Of the buttons, at their left. */
  readonly others?: ReactNode
  readonly promise: string
  readonly deed: Words
  onTake(): void
}

/**
 * Lays out what pasted and imported large lists have in common; they differ in their title, deed and promise.
 */
export function LargeList(props: LargeListProps) {
  const { list, title, help, about, sheets, letters, before, others, promise, deed, onTake } = props
  const { write } = useWriter()
  const { shown, looked, step } = list
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      <div className={styles.title}>
        <DialogTitle help={help}>{title}</DialogTitle>
        <small>{write(about)}</small>
        {sheets}
      </div>
      <div className={`${dialogs.sides} ${styles.columns} ${styles.large}`}>
        <div className={dialogs.scrolled}>
          {before}
          {shown ? (
            <>
              <ColumnsTable shown={shown} />
              {letters}
              <TitleStages shown={shown} />
              {shown.target === 'merge' && <MergeChanges shown={shown} />}
              <RowIssues shown={shown} />
            </>
          ) : (
            <p className={styles.more}>Its columns are shown here as soon as they are known.</p>
          )}
        </div>
        <WhatComesOut list={list} />
      </div>
      <div className={dialogs.actions}>
        {others}
        <p className={dialogs.promise}>{promise}</p>
        <Dialog.Close render={<Button />}>Cancel</Dialog.Close>
        <Button look="primary" type="submit" disabled={step !== null || !looked?.isPossible}>
          {write(deed)}
        </Button>
      </div>
    </form>
  )
}

function WhatComesOut({ list: { step, looked, judgement } }: { readonly list: LargeListState }) {
  return (
    <aside className={`${dialogs.scrolled} ${styles.outcome}`} aria-label="What will come out">
      <h3>
        What will come out <small>follows every answer</small>
      </h3>
      {step === 'failed' ? (
        <p className={styles.refusal}>
          The list could not be looked through, and nothing was changed. Save a part of it anew, and
          take that.
        </p>
      ) : (
        step !== null && <HowFar step={step} />
      )}
      {looked?.refusal && <p className={styles.refusal}>{looked.refusal}</p>}
      {looked && looked.refusal === null && (
        <ul className={styles.counts}>
          {looked.counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      )}
      {looked !== null && looked.undecided > 0 && (
        <p className={styles.more}>Whoever is without a stage can be placed later.</p>
      )}
      {judgement && looked?.refusal === null && <Findings judgement={judgement} />}
    </aside>
  )
}

const DOING: Readonly<Record<Step, string>> = {
  read: 'Reading the rows',
  understand: 'Understanding people, titles and managers',
  judge: 'Judging the chart',
}

function HowFar({ step }: { readonly step: Step }) {
  const { write } = useWriter()
  const done = STEPS.indexOf(step) / STEPS.length
  return (
    <div role="status">
      <p className={styles.more}>{DOING[step]} …</p>
      <Progress.Root
        className={dialogs.progress}
        aria-label="Looking through the list"
        value={Math.round(done * 100)}
        getAriaValueText={() => write(words`${share(done)}`)}
      >
        <Progress.Track className={dialogs.track}>
          <Progress.Indicator className={dialogs.indicator} />
        </Progress.Track>
      </Progress.Root>
    </div>
  )
}
