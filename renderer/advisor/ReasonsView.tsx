// What speaks for and against each structure; behind each reason the article’s own sentence can be unfolded.
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { useState } from 'react'
import type { Advice, Reason } from '../../shared/advisor/advise.ts'
import { quotationsBehind } from '../../shared/advisor/reason-quotations.ts'
import { sayReason } from '../../shared/advisor/say.ts'
import { STRUCTURE_NAMES, STRUCTURES } from '../../shared/document/vocabulary.ts'
import { Quotation } from '../article/Quotation.tsx'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import styles from './advisor.module.css'
import { signed } from './ScoreBars.tsx'

export function ReasonsView({ advice }: { readonly advice: Advice }) {
  const [shown, setShown] = useState(advice.structure)
  const [hasSources, setHasSources] = useState(false)
  const reasons = advice.reasons[shown]
  return (
    <section aria-labelledby="advice-reasons">
      <div className={styles.reasonsHead}>
        <h3 id="advice-reasons">For and against</h3>
        <ToggleGroup
          className={controls.segments}
          aria-label="Structure"
          value={[shown]}
          onValueChange={([chosen]) => {
            if (chosen !== undefined) setShown(chosen)
          }}
        >
          {STRUCTURES.map((each) => (
            <Toggle key={each} value={each} className={`${controls.segment} ${styles.option}`}>
              {STRUCTURE_NAMES[each]}
            </Toggle>
          ))}
        </ToggleGroup>
        <Button
          look="link"
          className={styles.link}
          aria-pressed={hasSources}
          onClick={() => setHasSources(!hasSources)}
        >
          {hasSources ? 'Hide sources' : 'Show sources'}
        </Button>
      </div>
      <div className={styles.reasons}>
        <ReasonList title="For" reasons={reasons.for} hasSources={hasSources} />
        <ReasonList title="Against" reasons={reasons.against} hasSources={hasSources} />
      </div>
    </section>
  )
}

interface BehindProps {
  readonly reason: Reason
  readonly isOpen: boolean
}

/** The article in its own words, as far as it speaks of it, and where else the reason comes from. */
function Behind({ reason, isOpen }: BehindProps) {
  const quotations = quotationsBehind(reason)
  return (
    <details className={styles.behind} open={isOpen}>
      <summary>
        {quotations.length > 0 ? 'In the article’s words' : 'Where this comes from'}
      </summary>
      {quotations.map((id) => (
        <Quotation key={id} id={id} />
      ))}
      <p className={styles.intro}>{reason.source}.</p>
    </details>
  )
}

interface ReasonListProps {
  readonly title: string
  readonly reasons: readonly Reason[]
  readonly hasSources: boolean
}

function ReasonList({ title, reasons, hasSources }: ReasonListProps) {
  return (
    <div>
      <h4>{title}</h4>
      {reasons.length === 0 && <p className={styles.intro}>Nothing that you answered.</p>}
      <ul className={styles.reasonList}>
        {reasons.map((reason) => (
          <li key={`${reason.fact} ${reason.answers.join()}`}>
            <span className={styles.weight} data-for={reason.points > 0}>
              {reason.points > 0 ? `+${reason.points}` : signed(reason.points)}
            </span>
            <div>
              <p>{reason.why}</p>
              <p className={styles.intro}>{sayReason(reason)}</p>
              <Behind key={String(hasSources)} reason={reason} isOpen={hasSources} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
