// What the validator would say after a switch: how much, what would be new, what would be gone.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { SEVERITIES } from '../../shared/document/vocabulary.ts'
import { withDetails } from '../../shared/findings/fold.ts'
import { bySeverity } from '../../shared/findings/harm.ts'
import { saidAnew } from '../../shared/findings/said-anew.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { sayFinding, validate } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { Writer } from '../../shared/words/writer.ts'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { useDay } from '../state/day.ts'
import { useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './structure-switch.module.css'

/** Muted findings are not counted, as everywhere. */
export function FindingsChange({ document }: { readonly document: Document }) {
  const day = useDay()
  const before = useJudged().findings.filter(isSpoken)
  const writer = useWriter()
  const after = useMemo(() => validate(document, day).filter(isSpoken), [document, day])
  return (
    <section className={styles.words} aria-label="Findings">
      <h3>Findings</h3>
      <p className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <span key={severity}>
            <SeverityMark severity={severity} />
            {writer.write(before.filter((finding) => finding.severity === severity).length)} →{' '}
            {writer.write(after.filter((finding) => finding.severity === severity).length)}
          </span>
        ))}
      </p>
      <Headlines title="New" findings={missingIn(before, after, writer)} />
      <Headlines title="Worse" findings={shifted(before, after, writer, isWorse)} />
      <Headlines title="Milder" findings={shifted(before, after, writer, isMilder)} />
      <Headlines title="Gone" findings={missingIn(after, before, writer)} />
    </section>
  )
}

/** More headlines than this nobody reads in a dialog. */
const MOST_HEADLINES = 40

interface HeadlinesProps {
  readonly title: string
  readonly findings: readonly Finding[]
}

function Headlines({ title, findings }: HeadlinesProps) {
  const writer = useWriter()
  if (findings.length === 0) return null
  return (
    <details open={findings.length <= 6}>
      <summary>
        {title} ({writer.write(findings.length)})
      </summary>
      <ul>
        {findings.slice(0, MOST_HEADLINES).map((finding) => (
          <li key={keyOf(finding, writer)}>
            <SeverityMark severity={finding.severity} />
            {sayFinding(finding, writer).headline}
          </li>
        ))}
        {findings.length > MOST_HEADLINES && (
          <li>and {writer.write(findings.length - MOST_HEADLINES)} others</li>
        )}
      </ul>
    </details>
  )
}

/** Each once, however often it is said. */
function missingIn(
  known: readonly Finding[],
  findings: readonly Finding[],
  writer: Writer,
): readonly Finding[] {
  const said = new Set(withDetails(known).map((finding) => keyOf(finding, writer)))
  const missing = saidAnew(findings, (finding) => said.has(keyOf(finding, writer)))
  return [...new Map(missing.map((finding) => [keyOf(finding, writer), finding])).values()]
}

type Comparison = (now: Finding, before: Finding) => boolean

const isWorse: Comparison = (now, before) => bySeverity(now, before) < 0
const isMilder: Comparison = (now, before) => bySeverity(now, before) > 0

/** Lines that were lines before, and weigh something else now: without them the numbers do not add up. */
function shifted(
  before: readonly Finding[],
  after: readonly Finding[],
  writer: Writer,
  isShifted: Comparison,
): readonly Finding[] {
  const known = new Map(before.map((finding) => [keyOf(finding, writer), finding]))
  return after.filter((finding) => {
    const earlier = known.get(keyOf(finding, writer))
    return earlier !== undefined && isShifted(finding, earlier)
  })
}

/** The same headline says the same thing. */
function keyOf(finding: Finding, writer: Writer): string {
  return `${finding.rule} ${sayFinding(finding, writer).headline}`
}
