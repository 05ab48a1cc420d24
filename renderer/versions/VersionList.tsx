// The versions by day, newest first; the first few at once, more on demand.
import { History } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { RETENTION } from '../../shared/document/retention.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { useWriter } from '../state/writer.ts'
import { byDay, type Entry, keyOf } from './entries.ts'
import { useDescriptions } from './use-versions.ts'
import { type VersionDeeds, VersionRow } from './VersionRow.tsx'
import styles from './versions.module.css'

interface VersionListProps extends VersionDeeds {
  readonly entries: readonly Entry[]
  /** How many of them are shown. */
  readonly count: number
  readonly onMore: () => void
  readonly now: Date
  /** The key of the one that was looked at last. */
  readonly lookedAt: string | null
  /** The key of the one that is being read. */
  readonly busy: string | null
  readonly keepsHistory: boolean
}

export function VersionList(props: VersionListProps) {
  const { entries, count, onMore, now, lookedAt, busy, keepsHistory, ...deeds } = props
  const { locale, write } = useWriter()
  const descriptions = useDescriptions(entries, count)
  const left = entries.length - count
  if (entries.length === 1) return <NoVersions keepsHistory={keepsHistory} />
  return (
    <div className={styles.list}>
      {byDay(entries.slice(0, count), now, locale).map(({ name, entries: ofDay }) => (
        <Day key={`${name} ${ofDay.map(keyOf)[0]}`} name={name}>
          {ofDay.map((entry) => (
            <VersionRow
              key={keyOf(entry)}
              {...deeds}
              entry={entry}
              description={descriptions.get(entry)}
              now={now}
              isHome={keyOf(entry) === lookedAt}
              isBusy={keyOf(entry) === busy}
            />
          ))}
        </Day>
      ))}
      {left > 0 && (
        <Button className={styles.more} onClick={onMore}>
          {write(words`Show older versions (${left})`)}
        </Button>
      )}
    </div>
  )
}

interface DayProps {
  readonly name: string
  readonly children: ReactNode
}

function Day({ name, children }: DayProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <ul>{children}</ul>
    </section>
  )
}

/** Says how versions come to be. */
function NoVersions({ keepsHistory }: { readonly keepsHistory: boolean }) {
  const { minutes } = RETENTION
  return (
    <div className={styles.none}>
      <History size={22} aria-hidden="true" />
      <p>
        <strong>No earlier versions yet</strong>
      </p>
      <p>
        {keepsHistory
          ? `Whenever you save, Pitcrew keeps what the file held before, at most every ${minutes} minutes. Here you can then look at it, open a copy of it, or go back to it.`
          : 'Earlier versions are switched off, so none are kept when you save. “Change…” below switches them on.'}
      </p>
    </div>
  )
}
