// The first thing a founder wants to know, above all findings: what can be won of what the target needs.
import { basisOfThroughput } from '../../shared/capacity/ownness.ts'
import { dealsFigure } from '../../shared/capacity/say-deals.ts'
import { targetComparison } from '../../shared/capacity/target-comparison.ts'
import { useJudged } from '../state/derived.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

/** Nothing while target, size of a deal or capacity are not known. */
export function TargetLine() {
  const { org } = useJudged()
  const { write } = useWriter()
  const comparison = targetComparison(org)
  if (comparison === null) return null
  const { won, wanted, isAllNew, capacity } = comparison
  const isEnough = won >= wanted
  const isUsual = basisOfThroughput(org.document, capacity) === 'usual'
  return (
    <section className={styles.target} aria-label="Your target">
      <p className={styles.targetSentence}>
        You can win <strong className={styles.targetFigure}>{write(dealsFigure(won))}</strong>
        {isEnough ? ' deals a month; your target needs ' : ' of the '}
        <strong className={styles.targetFigure}>{write(dealsFigure(wanted))}</strong>
        {isEnough ? '' : ' deals a month your target needs'}
        {isAllNew ? '' : ', if all of it is new business'}
      </p>
      <div className={styles.targetBar} aria-hidden="true">
        <span
          className={styles.targetFill}
          data-enough={isEnough}
          style={{ width: `${100 * Math.min(1, wanted > 0 ? won / wanted : 1)}%` }}
        />
      </div>
      <p className={styles.targetFoot}>
        <span>{isUsual ? 'By usual figures' : 'By your figures'}</span>
        <button
          type="button"
          className={styles.seeMore}
          onClick={() => arrangeWindow({ panel: 'capacity' })}
        >
          See capacity
        </button>
      </p>
    </section>
  )
}
