// A chip above the findings: only those about the selected roles, or all of them again.
import { type About, findingsAbout, sayAbout } from '../../shared/findings/about.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { words } from '../../shared/words/phrase.ts'
import { useJudged } from '../state/derived.ts'
import { narrowFindings, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

interface AboutChipProps {
  readonly findings: readonly Finding[]
  /** What the list is narrowed to, or null. */
  readonly about: About | null
}

/** A selection alone narrows nothing: opening a finding selects, too. */
export function AboutChip({ findings, about }: AboutChipProps) {
  const { org } = useJudged()
  const selection = useSession((state) => state.selection)
  const { write } = useWriter()
  const meant: About = about ?? { kind: 'roles', ids: selection }
  if (meant.kind === 'roles' && meant.ids.length === 0) return null
  const count = findingsAbout(org, findings, meant).length
  if (about === null && (count === 0 || count === findings.length)) return null
  return (
    <div className={styles.about}>
      <button
        type="button"
        aria-pressed={about !== null}
        onClick={() => narrowFindings(about === null ? meant : null, null)}
      >
        {write(words`${count} about ${sayAbout(org, meant)}`)}
        {about !== null && <span> · show all</span>}
      </button>
    </div>
  )
}
