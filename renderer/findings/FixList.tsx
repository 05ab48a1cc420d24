// The fixes of an opened finding, each with what it would do; nothing changes before its button is pressed.
import { ArrowRight, Check } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import type { Structure } from '../../shared/document/vocabulary.ts'
import { sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { type FixOutcome, isPlain } from '../../shared/what-if/fix-outcome.ts'
import { sayGain, sayOutcome } from '../../shared/what-if/say-outcome.ts'
import { applyFix, lookAtStructure, outcomesOf, structuresFor } from '../actions/fixes.ts'
import { chooseStructure } from '../actions/switch-structure.ts'
import { useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

/** Those that keep what they promise come first; none before their outcomes are known. */
export function FixList({ finding }: { readonly finding: Finding }) {
  const outcomes = useOutcomes(finding)
  const structures = useStructures(finding)
  const { write } = useWriter()
  if (outcomes.length + structures.length === 0) return null
  return (
    <ul className={styles.fixes} aria-label="What you can do">
      {structures.map((structure) => (
        <li key={structure}>
          <button
            type="button"
            className={styles.fix}
            data-plain={false}
            onClick={() => chooseStructure(structure)}
          >
            {lookAtStructure(structure)}
          </button>
          <p className={styles.outcome}>
            <ArrowRight className={styles.sign} size={14} aria-hidden="true" />
            <span>shows what moves and what is said then, before it is done</span>
          </p>
        </li>
      ))}
      {outcomes.map((outcome) => (
        // Not by the label alone: vacant roles of one title are told alike.
        <FixItem
          key={JSON.stringify([write(outcome.fix.label), outcome.fix.edits])}
          outcome={outcome}
        />
      ))}
    </ul>
  )
}

/** Other structures that the finding proposes. */
function useStructures(finding: Finding): readonly Structure[] {
  const { org, findings } = useJudged()
  return useMemo(() => structuresFor({ org, findings }, finding), [org, findings, finding])
}

/**
 * Judging the chart with each fix takes a moment in a large chart: the line is open before. Made once, so
 * that a second press of a button that is still there means the same thing, and is refused.
 */
function useOutcomes(finding: Finding): readonly FixOutcome[] {
  const { org, findings } = useJudged()
  const isShown = useDeferredValue(true, false)
  return useMemo(
    () => (isShown ? outcomesOf({ org, findings }, finding) : []),
    [isShown, org, finding, findings],
  )
}

function FixItem({ outcome }: { readonly outcome: FixOutcome }) {
  const writer = useWriter()
  const isSure = isPlain(outcome)
  const gain = sayGain(outcome)
  const Sign = isSure ? Check : ArrowRight
  return (
    <li>
      <button
        type="button"
        className={styles.fix}
        data-plain={isSure}
        onClick={() => applyFix(outcome)}
      >
        {writer.write(outcome.fix.label)}
      </button>
      <p className={styles.outcome}>
        <Sign className={styles.sign} data-plain={isSure} size={14} aria-hidden="true" />
        <span>
          {writer.write(sayOutcome(outcome))}
          {gain !== null && <strong className={styles.gain}>{writer.write(gain)}</strong>}
        </span>
      </p>
      <Changes outcome={outcome} />
    </li>
  )
}

/** Which findings go and come; what comes and weighs as much is always in sight. */
function Changes({ outcome: { gone, brought, but } }: { readonly outcome: FixOutcome }) {
  const writer = useWriter()
  const say = (kind: string, findings: readonly Finding[]) =>
    findings.map((finding) => (
      <li key={JSON.stringify([kind, finding.rule, finding.subjects])}>
        <em className={styles.kind}>{kind}</em> {sayFinding(finding, writer).headline}
      </li>
    ))
  const others = brought.filter((finding) => !but.includes(finding))
  const rest = gone.length + others.length + Math.max(0, but.length - MOST_BUTS)
  return (
    <>
      {but.length > 0 && (
        <ul className={styles.changes}>{say('Brings', but.slice(0, MOST_BUTS))}</ul>
      )}
      {rest > 0 && (
        <details className={styles.changes}>
          <summary className={styles.summary}>What else changes</summary>
          <ul>
            {say('Brings', [...but.slice(MOST_BUTS), ...others])}
            {say('Ends', gone)}
          </ul>
        </details>
      )}
    </>
  )
}

const MOST_BUTS = 2
