// Findings that harm the same, below a heading that folds them.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { SEVERITIES, SEVERITY_NAMES } from '../../shared/document/vocabulary.ts'
import { findingId } from '../../shared/findings/finding-id.ts'
import { type FindingsOfTheme, THEMES } from '../../shared/findings/themes.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { counted, listed } from '../../shared/words/lists.ts'
import { useWriter } from '../state/writer.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './findings.module.css'

/** More dots than these are no picture any more. */
const MOST_DOTS = 5

interface FindingGroupProps {
  readonly group: FindingsOfTheme
  readonly open: Finding | null
  /** The whole list, which the open finding is one of. */
  readonly all: readonly Finding[]
  readonly isLong: boolean
}

/** Unfolded where it holds more than notes, where the list is short, and where a finding of it is open. */
export function FindingGroup({ group, open, all, isLong }: FindingGroupProps) {
  const { theme, findings } = group
  const id = useId()
  const { write } = useWriter()
  const [isFolded, setIsFolded] = useState<boolean | null>(null)
  const hasOpen = open !== null && findings.includes(open)
  const isNotes = findings.every(({ severity }) => severity === 'info')
  const isShown = hasOpen || !(isFolded ?? (isLong && isNotes))
  const Chevron = isShown ? ChevronDown : ChevronRight
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 className={styles.groupTitle}>
        <button
          type="button"
          className={styles.groupButton}
          id={id}
          data-finding
          data-group={theme}
          aria-expanded={isShown}
          onClick={() => setIsFolded(isShown)}
        >
          <Chevron className={styles.chevron} size={14} aria-hidden="true" />
          {THEMES[theme]} <span className={styles.number}>{write(findings.length)}</span>
          <Dots findings={findings} />
        </button>
      </h2>
      {isShown && (
        <ul className={styles.lines}>
          {findings.map((finding) => (
            <FindingItem
              key={findingId(finding)}
              finding={finding}
              isOpen={finding === open}
              all={all}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** How bad they are, at a glance; read out as counts. */
function Dots({ findings }: { readonly findings: readonly Finding[] }) {
  const { write } = useWriter()
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    const name = SEVERITY_NAMES[severity].toLowerCase()
    return count === 0 ? [] : counted(count, name, `${name}s`)
  })
  const shown = findings.slice(0, MOST_DOTS)
  return (
    <span className={styles.dots} role="img" aria-label={write(listed(counts))}>
      {shown.map((finding) => (
        <span
          className={styles.dot}
          key={findingId(finding)}
          style={{ background: `var(--severity-${finding.severity})` }}
        />
      ))}
    </span>
  )
}
