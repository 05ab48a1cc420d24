// The plan of one stage or of all: its metric, when its work is handed over, and the goal all share.
import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { BELT_STAGES, type BeltStage, STAGE_NAMES } from '../../shared/document/vocabulary.ts'
import {
  HANDING_STAGES,
  USUAL_SHARED_GOAL,
  usualHandOver,
  usualMetric,
} from '../../shared/org/suggestions.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import type { Refuse } from '../controls/drafts.ts'
import { TextArea } from '../controls/TextArea.tsx'
import { TextField } from '../controls/TextField.tsx'
import { StageDuties } from '../duties/StageDuties.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { closeDialog, openDialog, useSession } from '../state/store.ts'
import styles from './plan.module.css'
import { stagesInWords } from './stages-in-words.ts'

/** Of the stages that the open dialog names. */
export function PlanDialog() {
  const stages = useSession(({ dialog }) => (dialog?.kind === 'plan' ? dialog.stages : BELT_STAGES))
  const isWhole = stages.length === BELT_STAGES.length
  return (
    <DialogFrame onClose={closeDialog} className={styles.popup}>
      <DialogTitle help="plan">
        {isWhole ? 'Metrics, hand-overs and shared goal' : `Plan of ${stagesInWords(stages)}`}
      </DialogTitle>
      {stages.map((stage) => (
        <StageFields key={stage} stage={stage} isOneOfSeveral={stages.length > 1} />
      ))}
      <GoalField />
      <div className={dialogs.actions}>
        {!isWhole && (
          <Button onClick={() => openDialog({ kind: 'plan', stages: BELT_STAGES })}>
            Show all stages
          </Button>
        )}
        <Dialog.Close render={<Button look="primary" />}>Done</Dialog.Close>
      </div>
    </DialogFrame>
  )
}

interface StageFieldsProps {
  readonly stage: BeltStage
  /** Then it says which one. */
  readonly isOneOfSeveral: boolean
}

function StageFields({ stage, isOneOfSeveral }: StageFieldsProps) {
  const { metric = '', handOver = '' } = useDocument().stages[stage] ?? {}
  const set = (plan: { readonly metric?: string; readonly handOver?: string }, refuse?: Refuse) =>
    edit({ edit: 'set-stage-plan', args: { stage, ...plan } }, { refuse })
  const handing = HANDING_STAGES.find((each) => each === stage)
  const next = BELT_STAGES[BELT_STAGES.indexOf(stage) + 1]

  return (
    <section
      className={styles.stage}
      style={{ '--stage': `var(--stage-${stage})` }}
      aria-label={STAGE_NAMES[stage]}
    >
      {isOneOfSeveral && <h2>{STAGE_NAMES[stage]}</h2>}
      <Suggested
        text={usualMetric(stage)}
        isEmpty={metric.trim() === ''}
        onUse={(text) => set({ metric: text })}
      >
        <TextField
          name={`plan/${stage}/metric`}
          label="Metric: the one number it answers for"
          value={metric}
          onCommit={(text, refuse) => set({ metric: text }, refuse)}
        />
      </Suggested>
      {handing && next && (
        <Suggested
          text={usualHandOver(handing)}
          isEmpty={handOver.trim() === ''}
          onUse={(text) => set({ handOver: text })}
        >
          <TextArea
            name={`plan/${stage}/hand-over`}
            label={`Hand-over to ${STAGE_NAMES[next].toLowerCase()}: when work counts as passed on`}
            rows={3}
            value={handOver}
            onCommit={(text, refuse) => set({ handOver: text }, refuse)}
          />
        </Suggested>
      )}
      <StageDuties stage={stage} />
    </section>
  )
}

function GoalField() {
  const { sharedGoal = '' } = useDocument()
  const set = (goal: string, refuse?: Refuse) => {
    edit({ edit: 'set-shared-goal', args: { goal } }, { refuse })
  }
  return (
    <div className={styles.goal}>
      <Suggested
        text={USUAL_SHARED_GOAL}
        isEmpty={sharedGoal.trim() === ''}
        onUse={(text) => set(text)}
      >
        <TextArea
          name="plan/goal"
          label="Shared goal: what all stages win or lose together"
          rows={2}
          value={sharedGoal}
          onCommit={set}
        />
      </Suggested>
    </div>
  )
}

interface SuggestedProps {
  readonly text: string
  readonly isEmpty: boolean
  readonly onUse: (text: string) => void
  /** The field that the text is for. */
  readonly children: ReactNode
}

/** A text to start from below an empty field; used, it can be rewritten there at once. */
function Suggested({ text, isEmpty, onUse, children }: SuggestedProps) {
  return (
    <div className={styles.suggested}>
      {children}
      {isEmpty && (
        <button
          type="button"
          className={styles.suggestion}
          onClick={({ currentTarget }) => {
            const field = currentTarget.parentElement?.querySelector<HTMLElement>('input, textarea')
            onUse(text)
            field?.focus()
          }}
        >
          <strong>Use</strong> {text}
        </button>
      )}
    </div>
  )
}
