// One finding: what is so, what to do, one-click fixes, and why Pitcrew says it.
import { useState } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { fixesFor, ruleOf, sayFinding } from '../../shared/rules/validate.ts'
import { useOrg } from '../app/derived.ts'
import { newId } from '../app/new-id.ts'
import { edit, select } from '../app/store.ts'
import { today } from '../app/today.ts'
import { bringIntoView } from '../canvas/viewport.ts'
import { Button } from '../controls/Button.tsx'
import { tellProblem } from '../toasts/toasts.ts'
import styles from './findings.module.css'
import { SeverityMark } from './SeverityMark.tsx'

export function FindingItem({ finding }: { readonly finding: Finding }) {
  const org = useOrg()
  const [isExplained, setIsExplained] = useState(false)
  const { headline, advice } = sayFinding(finding)
  const fixes = fixesFor({ org, finding, today: today(), newId })

  return (
    <li className={styles.item} data-rule={finding.rule}>
      <button
        type="button"
        className={styles.what}
        onClick={() => {
          const roles = rolesAbout(org, finding)
          select(roles)
          bringIntoView(roles)
        }}
      >
        <SeverityMark severity={finding.severity} />
        <span className={styles.words}>
          <span className={styles.headline}>{headline}</span>
          <span className={styles.advice}>{advice}</span>
        </span>
      </button>
      {finding.details.length > 0 && (
        <ul className={styles.details}>
          {finding.details.map((detail) => (
            <li key={JSON.stringify(detail.subjects)}>{sayFinding(detail).headline}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {fixes.map((fix) => (
          <Button
            key={fix.label}
            look="small"
            onClick={() => {
              const result = edit(fix.edits, fix.label)
              if (!result.ok) tellProblem(result.error.message)
            }}
          >
            {fix.label}
          </Button>
        ))}
        <button
          type="button"
          className={styles.why}
          aria-expanded={isExplained}
          onClick={() => setIsExplained(!isExplained)}
        >
          Why?
        </button>
      </div>
      {isExplained && <Explanation finding={finding} />}
    </li>
  )
}

function Explanation({ finding }: { readonly finding: Finding }) {
  const { condition, source, knownLimits } = ruleOf(finding)
  return (
    <dl className={styles.explanation}>
      <dt>When</dt>
      <dd>{condition}</dd>
      <dt>Source</dt>
      <dd>{source}</dd>
      <dt>What it cannot see</dt>
      <dd>{knownLimits}</dd>
    </dl>
  )
}

/** The roles a finding is about; those of its people or pods where it names no role. */
function rolesAbout(org: Org, { subjects }: Finding): readonly RoleId[] {
  if (subjects.roles.length > 0) return subjects.roles
  const people = subjects.people.flatMap((id) => org.person(id) ?? [])
  const held = people.flatMap((person) => org.rolesHeldBy(person))
  const inPods = org.document.roles.filter(
    ({ podId }) => people.length === 0 && podId !== null && subjects.pods.includes(podId),
  )
  return [...held, ...inPods].map(({ id }) => id)
}
