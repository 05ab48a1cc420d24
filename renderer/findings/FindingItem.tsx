// One finding: a line, and once it is opened what to do, whom it is about, its fixes, why, and how to mute it.
import { useEffect, useId, useRef } from 'react'
import { sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { offersMenu } from '../actions/context-menus/thing.ts'
import { useJudged } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import { currentSession, openFinding } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { highlightOf } from './about.ts'
import { FindingBody } from './FindingBody.tsx'
import styles from './findings.module.css'
import { SeverityMark } from './SeverityMark.tsx'
import { showOnChart } from './show-on-chart.ts'

interface FindingItemProps {
  readonly finding: Finding
  readonly isOpen: boolean
  /** The list that it stands in. */
  readonly all: readonly Finding[]
}

export function FindingItem({ finding, isOpen, all }: FindingItemProps) {
  const { org } = useJudged()
  const id = useId()
  const { headline } = sayFinding(finding, useWriter())
  const isLit = useRef(false)
  const light = () => {
    isLit.current = true
    usePointer.setState({ highlight: highlightOf(org, finding, currentSession().looking.view) })
  }
  const leave = () => {
    isLit.current = false
    dim()
  }
  // A line that goes away under the pointer is never left by it.
  useEffect(
    () => () => {
      if (isLit.current) dim()
    },
    [],
  )
  return (
    <li
      className={styles.item}
      data-rule={finding.rule}
      data-open={isOpen}
      onPointerEnter={light}
      onPointerLeave={leave}
      // The focus that comes by itself, as after another finding went, is not seen: nor is this.
      onFocus={({ target }) => target.matches(':focus-visible') && light()}
      onBlur={leave}
      {...offersMenu({ kind: 'finding', finding })}
    >
      <button
        type="button"
        className={styles.what}
        data-finding
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          openFinding(isOpen ? null : finding)
          if (!isOpen) showOnChart(org, finding)
        }}
      >
        <SeverityMark severity={finding.severity} />
        <span className={styles.headline}>{headline}</span>
      </button>
      {isOpen && <FindingBody id={id} finding={finding} all={all} />}
    </li>
  )
}

/** The chart shows the open finding again, or none. */
function dim(): void {
  if (usePointer.getState().highlight !== null) usePointer.setState({ highlight: null })
}
