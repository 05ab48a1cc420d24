// The round mark of a finding: cross, exclamation mark or i, in the colour of its severity.
import { SEVERITY_NAMES, type Severity } from '../../shared/document/vocabulary.ts'
import styles from './findings.module.css'

const SIGNS: Readonly<Record<Severity, string>> = { error: '×', warning: '!', info: 'i' }

/** Says its severity to screen readers. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span
      className={styles.mark}
      role="img"
      aria-label={SEVERITY_NAMES[severity]}
      style={{ background: `var(--severity-${severity})` }}
    >
      {SIGNS[severity]}
    </span>
  )
}
