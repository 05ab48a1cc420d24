// Whom to hire next: what one more person in each stage would add, with a button for the best.
import { UserPlus } from 'lucide-react'
import type { Belt, Capacity } from '../../shared/capacity/capacity-of.ts'
import { bestHire, type Hire, hiresFor, levelStages } from '../../shared/capacity/next-hire.ts'
import { flowStageName } from '../../shared/capacity/stage-names.ts'
import { podName, roleTitle } from '../../shared/names/called.ts'
import { openRolesIn } from '../../shared/rules/flow-places.ts'
import { amount } from '../../shared/words/figures.ts'
import { listed } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { addHire } from '../actions/add-hire.ts'
import { Button } from '../controls/Button.tsx'
import { useOrg } from '../state/derived.ts'
import { selectRoles } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { bringIntoView } from '../view/viewport.ts'
import styles from './capacity.module.css'

interface NextHireSectionProps {
  readonly belt: Belt
  readonly capacity: Capacity
}

/** Of a pod, or of the whole: in pods the pod where one more person adds most. */
export function NextHireSection({ belt, capacity }: NextHireSectionProps) {
  const best = belt.scope === null ? bestHire(capacity) : bestOf(hiresFor(belt))
  const { write } = useWriter()
  const others = hiresFor(best?.belt ?? belt).filter(({ stage }) => stage !== best?.stage)
  return (
    <section className={styles.section} aria-label="Next hire">
      <h2>Next hire</h2>
      {best ? (
        <>
          <p>
            <strong>One more person in {write(sayPlace(best))}</strong> adds{' '}
            {write(amount(best.gain))} deals a month
            {others.every(({ gain }) => gain === 0) && '; anywhere else nothing'}.
          </p>
          <HireButton hire={best} />
        </>
      ) : (
        <p>{write(whyNoneHelps(belt))}</p>
      )}
    </section>
  )
}

/** A role that is open already has to be filled, not doubled. */
function HireButton({ hire }: { readonly hire: Hire }) {
  const org = useOrg()
  const open = openRolesIn(org, hire.belt, hire.stage)[0]
  if (open) {
    return (
      <Button
        look="small"
        onClick={() => {
          selectRoles([open.id])
          bringIntoView([open.id])
          arrangeWindow({ panel: 'role' })
        }}
      >
        Fill the open role: {roleTitle(open)}
      </Button>
    )
  }
  return (
    <Button look="small" onClick={() => addHire(org, hire)}>
      <UserPlus size={14} aria-hidden="true" />
      Add this role, vacant
    </Button>
  )
}

function bestOf(hires: readonly Hire[]): Hire | null {
  const useful = hires.filter(({ gain }) => gain > 0)
  return useful.toSorted((a, b) => b.gain - a.gain)[0] ?? null
}

function sayPlace({ belt, stage }: Hire): Words {
  const name = flowStageName(stage, belt.input).toLowerCase()
  return belt.scope === null ? name : words`${name} of ${podName(belt.scope)}`
}

function whyNoneHelps(belt: Belt): Words {
  const level = levelStages(belt).map((stage) => flowStageName(stage, belt.input).toLowerCase())
  if (level.length < 2) return 'No single hire would sell more at these figures.'
  return words`${listed(level)} limit the belt together: only one more person in each of them sells more.`
}
