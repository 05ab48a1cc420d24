// All figures of a flag, newest first; each can be changed or deleted.
import { Pencil, Trash2 } from 'lucide-react'
import type { Kpi } from '../../shared/document/schema.ts'
import { FLAG_NAMES, sayFigure } from '../../shared/red-flags/flag-words.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { day } from '../../shared/words/figures.ts'
import { Folded } from '../controls/Folded.tsx'
import { edit } from '../state/edit.ts'
import { tellDone } from '../state/toasts.ts'
import { useWriter } from '../state/writer.ts'
import styles from './red-flags.module.css'

interface HistoryProps {
  readonly reading: Reading
  readonly onChange: (entry: Kpi) => void
}

export function History({ reading, onChange }: HistoryProps) {
  const name = FLAG_NAMES[reading.flag]
  const { write } = useWriter()
  return (
    <ul className={styles.history} aria-label={`All figures: ${name}`}>
      <Folded
        items={reading.entries.toReversed()}
        most={8}
        first={6}
        render={(entry) => {
          const { figure, meaning } = sayFigure(entry)
          const date = write(day(entry.date))
          return (
            <li key={`${entry.id} ${entry.date}`}>
              <span className={styles.day}>{date}</span>
              <span className={styles.past}>
                <strong>{write(figure)}</strong> {write(meaning)}
              </span>
              <button
                type="button"
                aria-label={`Change the figure of ${date}`}
                onClick={() => onChange(entry)}
              >
                <Pencil size={13} aria-hidden="true" />
              </button>
              <button
                type="button"
                aria-label={`Delete the figure of ${date}`}
                onClick={() => remove(entry, `${name} of ${date}`)}
              >
                <Trash2 size={13} aria-hidden="true" />
              </button>
            </li>
          )
        }}
      />
    </ul>
  )
}

function remove(entry: Kpi, what: string): void {
  if (edit({ edit: 'remove-kpi', args: { kpiId: entry.id } })) tellDone(`Deleted: ${what}.`)
}
