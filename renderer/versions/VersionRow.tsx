// One version in the list: when it was saved, what changed in it, and what can be done with it.
import { Check } from 'lucide-react'
import { counted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { writtenTime } from '../../shared/words/written-moment.ts'
import { Button } from '../controls/Button.tsx'
import { useWriter } from '../state/writer.ts'
import { sizeInWords } from './byte-size.ts'
import type { Description } from './describe.ts'
import type { Entry } from './entries.ts'
import { SmallChart } from './SmallChart.tsx'
import { takeFocus } from './take-focus.ts'
import { nameOf } from './version-name.ts'
import styles from './versions.module.css'

export interface VersionDeeds {
  readonly onLook: (entry: Entry) => void
  readonly onCopy: (entry: Entry) => void
  readonly onRestore: (entry: Entry) => void
}

interface VersionRowProps extends VersionDeeds {
  readonly entry: Entry
  /** Missing: not read yet. */
  readonly description: Description | undefined
  readonly now: Date
  /** Was looked at last, so that the focus belongs here. */
  readonly isHome: boolean
  /** Is being read for a button that was pressed. */
  readonly isBusy: boolean
}

export function VersionRow(props: VersionRowProps) {
  const { entry, description, now, isHome, isBusy } = props
  const { write, locale } = useWriter()
  const picture = description?.kind === 'read' ? description.picture : null
  const time =
    entry.kind !== 'now' && entry.savedAt
      ? writtenTime(entry.savedAt.getTime(), { now: now.getTime(), locale })
      : null
  return (
    <li className={styles.row} data-kind={entry.kind}>
      <SmallChart picture={picture} />
      <div className={styles.about}>
        <p>
          <strong>{time ?? (entry.kind === 'now' ? 'Now' : 'Last save')}</strong>{' '}
          <span>{write(stateOf(entry, description))}</span>
        </p>
        <p data-damaged={description?.kind === 'damaged' || undefined}>
          {description ? (
            write(changesIn(description))
          ) : (
            <span className={styles.late} role="status">
              Reading…
            </span>
          )}
        </p>
      </div>
      {isBusy && (
        <span className={styles.late} role="status">
          Reading the version…
        </span>
      )}
      <Deeds {...props} name={nameOf(entry, now, locale)} isHome={isHome} />
    </li>
  )
}

interface DeedsProps extends VersionRowProps {
  /** "the version of 13:48". */
  readonly name: string
}

/** What is shown already need not be restored, and what is damaged cannot be. */
function Deeds({ entry, description, isHome, name, onLook, onCopy, onRestore }: DeedsProps) {
  if (entry.kind === 'now')
    return (
      <p className={styles.shown}>
        <Check size={14} aria-hidden="true" /> Shown
      </p>
    )
  if (description?.kind === 'damaged') return <p className={styles.damaged}>Damaged</p>
  return (
    <div className={styles.deeds}>
      <Button
        aria-label={`Look at ${name}`}
        onClick={() => onLook(entry)}
        ref={isHome ? takeFocus : null}
      >
        Look
      </Button>
      <Button aria-label={`Open a copy of ${name}`} onClick={() => onCopy(entry)}>
        Open a copy
      </Button>
      <Button
        className={styles.restore}
        aria-label={`Restore ${name}`}
        onClick={() => onRestore(entry)}
      >
        Restore
      </Button>
    </div>
  )
}

/** "saved · 12 roles, 9 people · 14 kB". */
function stateOf(entry: Entry, description: Description | undefined): Words {
  const counts =
    description?.kind === 'read'
      ? words` · ${counted(description.roles, 'role', 'roles')}, ${counted(description.people, 'person', 'people')}`
      : ''
  switch (entry.kind) {
    case 'now':
      return words`${entry.isUnsaved ? 'unsaved changes' : 'saved'}${counts}`
    case 'saved':
      return words`last save${counts}`
    case 'kept':
      return words`saved${counts} · ${sizeInWords(entry.size)}`
  }
}

function changesIn(description: Description): Words {
  switch (description.kind) {
    case 'read':
      return description.changes
    case 'large':
      return 'A large chart: it is read when you look at it'
    case 'damaged':
      return description.message
  }
}
