// What the validator says, worst first; a click shows whom it is about, a button mends it.
import { CircleCheck } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { SEVERITIES, type Severity } from '../../shared/document/vocabulary.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { Folded } from '../controls/Folded.tsx'
import { AREA } from '../controls/focus-area.ts'
import { useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { AboutChip } from './AboutChip.tsx'
import { byRule, findingsAbout } from './about.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './findings.module.css'
import { MutedSection } from './MutedSection.tsx'
import { goToFinding } from './next-finding.ts'

const GROUPS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
}

/** Findings of one rule up to which all of them are shown, and how many of a longer list. */
const FOLD = { most: 8, first: 3 } as const

/** The findings that are not muted, or why there are none; below them those that are. */
export function FindingsPanel() {
  const { org, findings: all } = useJudged()
  const [about, setAbout] = useState<readonly RoleId[] | null>(null)
  const spoken = all.filter(({ muted }) => muted === null)
  const isAbout = about?.every((id) => org.role(id)) ?? false
  const shown = isAbout && about ? findingsAbout(org, spoken, about) : spoken
  return (
    <section
      {...AREA}
      className={styles.panel}
      aria-label="Findings"
      data-findings
      onKeyDown={goByArrow}
    >
      {spoken.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <AboutChip findings={spoken} about={isAbout ? about : null} onChange={setAbout} />
          {SEVERITIES.map((severity) => (
            <FindingGroup key={severity} severity={severity} findings={shown} />
          ))}
        </>
      )}
      <MutedSection />
    </section>
  )
}

function Nothing() {
  return (
    <div className={styles.none}>
      <CircleCheck size={28} aria-hidden="true" />
      <p>Nothing to say: this team looks sound.</p>
      <p>Pitcrew looks again after every change.</p>
    </div>
  )
}

interface FindingGroupProps {
  readonly severity: Severity
  /** Those of other severities are left out. */
  readonly findings: readonly Finding[]
}

function FindingGroup({ severity, findings }: FindingGroupProps) {
  const { write } = useWriter()
  const members = findings.filter((finding) => finding.severity === severity)
  if (members.length === 0) return null
  return (
    <section aria-labelledby={`findings-${severity}`}>
      <h2 id={`findings-${severity}`} className={styles.group}>
        {GROUPS[severity]} <span>{write(members.length)}</span>
      </h2>
      <ul>
        {[...byRule(members)].map(([rule, alike]) => (
          <Folded
            key={rule}
            items={alike}
            {...FOLD}
            className={styles.fold}
            render={(finding) => <FindingItem key={keyOf(finding)} finding={finding} />}
          />
        ))}
      </ul>
    </section>
  )
}

function keyOf({ rule, message, subjects }: Finding): string {
  return JSON.stringify([rule, message, subjects])
}

/** Up and down go from finding to finding; fields keep their keys. */
function goByArrow(event: KeyboardEvent): void {
  const { target } = event
  const steps = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (steps === 0 || !(target instanceof Element) || target.matches('input, textarea')) return
  if (goToFinding(target, steps)) event.preventDefault()
}
