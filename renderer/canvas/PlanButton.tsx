// The header of a stage as a button: its tooltip says metric, hand-over and duties, and what the header has no room for;
// pressing it opens the plan.

import { type BeltStage, STAGE_NAMES } from '../../shared/document/vocabulary.ts'
import { hasHandOver, type PlanArea } from '../../shared/scene/plan-area.ts'
import { tipOfStages } from '../controls/tip.ts'
import { stagesInWords } from '../plan/stages-in-words.ts'
import { openDialog, useSession } from '../state/store.ts'
import styles from './canvas.module.css'

interface PlanButtonProps {
  readonly plan: PlanArea
  /** What is written in the header, where some of it had to be left out. */
  readonly whole: string | null | undefined
}

/** Catches the pointer on its strip only, so that lanes stay open for frames and drops. */
export function PlanButton({ plan, whole }: PlanButtonProps) {
  const { stages, box } = plan
  const facts = [...(whole ? [whole] : []), ...useFacts(stages)]
  return (
    <button
      type="button"
      className={styles.plan}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      aria-label={`Plan of ${stagesInWords(stages)}. ${facts.join('. ')}`}
      {...tipOfStages(facts, stages)}
      onClick={() => openDialog({ kind: 'plan', stages: stages })}
      // On the chart Enter renames the selected role.
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
      }}
    />
  )
}

/** What is written about the stages, one line each. */
function useFacts(stages: readonly BeltStage[]): readonly string[] {
  // Only the plans: another edit renders no header again.
  const plans = useSession((state) => state.history.present.stages)
  const metrics = stages.map((stage) => {
    const metric = plans[stage]?.metric?.trim()
    const about = stages.length > 1 ? ` of ${STAGE_NAMES[stage].toLowerCase()}` : ''
    return metric ? `Metric${about}: ${metric}` : `No metric${about} yet`
  })
  if (stages.at(-1) === 'account-management') return metrics
  return [
    ...metrics,
    hasHandOver({ stages: plans }, stages) ? 'Hand-over written' : 'No hand-over written',
  ]
}
