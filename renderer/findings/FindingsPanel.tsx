// What the validator says, worst first; a click shows whom it is about, a button mends it.
import { CircleCheck } from 'lucide-react'
import { useFindings } from '../app/derived.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './findings.module.css'

/** The findings that are not muted, or why there are none. */
export function FindingsPanel() {
  const findings = useFindings().filter(({ muted }) => muted === null)
  if (findings.length === 0) {
    return (
      <div className={styles.none}>
        <CircleCheck size={28} aria-hidden="true" />
        <p>Nothing to say: this team looks sound.</p>
        <p>Pitcrew looks again after every change.</p>
      </div>
    )
  }
  return (
    <ul className={styles.list} aria-label="Findings">
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.rule}:${JSON.stringify(finding.subjects)}`}
          finding={finding}
        />
      ))}
    </ul>
  )
}
