// What the whole team costs, while the cost of every lane is shown.
import { X } from 'lucide-react'
import { costIn } from '../../shared/money/costs.ts'
import { sayCost, sayQuotaToCost } from '../../shared/money/say-cost.ts'
import { words } from '../../shared/words/phrase.ts'
import { leaveOverlay } from '../actions/ask-what-if.ts'
import { Button } from '../controls/Button.tsx'
import { AREA } from '../controls/focus-area.ts'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './what-if.module.css'

export function CostLegend() {
  const org = useOrg()
  const { write } = useWriter()
  const cost = costIn(org, null)
  const { hired, planned } = cost
  const isUnknown = hired.amount === null && planned.amount === null
  const ratio = sayQuotaToCost(org, null)
  return (
    <section {...AREA} className={styles.dock} aria-label="Cost">
      <div className={styles.head}>
        <h2 className={styles.total} aria-live="polite">
          {isUnknown
            ? 'What the team costs is not known yet'
            : write(words`In all: ${sayCost(cost)}`)}
        </h2>
        <Button look="icon" aria-label="Leave the cost view" onClick={leaveOverlay}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      <p className={styles.muted}>
        {isUnknown
          ? 'Select a role and enter its cost a year; this view then adds it up by stage and pod.'
          : 'Each role is counted once; one that does several stages costs each of them its part.'}
      </p>
      {ratio !== null && <p className={styles.muted}>{write(ratio)}</p>}
    </section>
  )
}
