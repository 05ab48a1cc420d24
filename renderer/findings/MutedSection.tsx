// What was muted in this chart, with the reasons; each can speak again.
import { useState } from 'react'
import type { MutedFinding } from '../../shared/document/schema.ts'
import { isMutedBy, sayMuteScope } from '../../shared/findings/muting.ts'
import { findRule, sayFinding } from '../../shared/findings/validate.ts'
import { seen } from '../../shared/names/unseen.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { Folded } from '../controls/Folded.tsx'
import { useDocument, useJudged } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import { byRule } from './about.ts'
import styles from './findings.module.css'

/** More than this many mutings are a list of their own. */
const MOST = 50

/** Nothing where nothing is muted. */
export function MutedSection() {
  const muted = useDocument().settings.muted ?? []
  const [isOpen, setIsOpen] = useState(false)
  const { write } = useWriter()
  if (muted.length === 0) return null
  return (
    <details className={styles.muted} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Muted ({write(muted.length)})</summary>
      {isOpen && <MutedList muted={muted} />}
    </details>
  )
}

function MutedList({ muted }: { readonly muted: readonly MutedFinding[] }) {
  const silent = useJudged().findings.filter((finding) => finding.muted !== null)
  const groups = byRule(silent)
  return (
    <ul aria-label="Muted findings">
      <Folded
        items={muted}
        most={MOST}
        first={MOST}
        className={styles.fold}
        render={(entry) => (
          <MutedItem
            key={JSON.stringify([entry.rule, entry.subject, entry.stage])}
            entry={entry}
            findings={(groups.get(entry.rule) ?? []).filter((each) => isMutedBy(each, entry))}
          />
        )}
      />
    </ul>
  )
}

interface MutedItemProps {
  readonly entry: MutedFinding
  /** What it silences today; may be nothing. */
  readonly findings: readonly Finding[]
}

function MutedItem({ entry, findings }: MutedItemProps) {
  const { org } = useJudged()
  const { rule, reason, ...scope } = entry
  const writer = useWriter()
  const title = findRule(rule)?.title ?? 'Something that a newer Pitcrew says'
  const [first, ...others] = findings
  const headline = first ? sayFinding(first, writer).headline : title
  return (
    <li className={styles.mutedItem}>
      <p className={styles.headline}>
        {headline}
        {others.length > 0 && writer.write(words` and ${others.length} more like it`)}
      </p>
      <p>“{seen(reason)}”</p>
      <p>
        {scope.subject === undefined && scope.stage === undefined
          ? 'Everywhere in this chart'
          : writer.write(words`Only here: ${sayMuteScope(scope, org)}`)}
        {findings.length === 0 && '. Does not come up at present'}
      </p>
      <Button
        look="small"
        data-finding
        aria-label={`Unmute: ${headline}`}
        onClick={() => {
          const { subject, stage } = scope
          const call = { edit: 'unmute-finding', args: { rule, subject, stage } } as const
          edit(call, { label: `Unmute “${title}”` })
        }}
      >
        Unmute
      </Button>
    </li>
  )
}
