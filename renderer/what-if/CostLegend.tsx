// What the whole team costs, while the cost of every lane is shown.
import { X } from 'lucide-react'
import { costIn, isKnown } from '../../shared/money/costs.ts'
import { sayCost, sayQuotaToCost } from '../../shared/money/say-cost.ts'
import { words } from '../../shared/words/phrase.ts'
import { leaveOverlay } from '../actions/ask-what-if.ts'
import { Button } from '../controls/Button.tsx'
import { AREA } from '../controls/focus-area.ts'
import { HelpButton } from '../controls/HelpButton.tsx'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './what-if.module.css'

export function CostLegend() {
  const org = useOrg()
  const { write } = useWriter()
  const cost = costIn(org, null)
  const ratio = sayQuotaToCost(org, null)
  return (
    <section {...AREA} className={styles.dock} aria-label="Cost">
      <div className={styles.head}>
        <h2 className={styles.total} aria-live="polite">
          {isKnown(cost)
            ? write(words`In all: ${sayCost(cost)}`)
            : 'What the team costs is not known yet'}
        </h2>
        <HelpButton page="cover-and-cost" about="Cost" />
        <Button look="icon" aria-label="Leave the cost view" onClick={leaveOverlay}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      <p className={styles.muted}>
        {isKnown(cost)
          ? 'Each role is counted once; one that does several stages costs each of them its part.'
          : 'Select a role and enter its cost a year; this view then adds it up by stage and pod.'}
      </p>
      {ratio !== null && <p className={styles.muted}>{write(ratio)}</p>}
    </section>
  )
}
