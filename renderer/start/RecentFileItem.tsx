// One recent file: a small picture, its name, how many people, the worst finding in words; or that it is gone.
import { CircleCheck } from 'lucide-react'
import { STRUCTURE_NAMES } from '../../shared/document/vocabulary.ts'
import type { Glance, RecentFile } from '../../shared/ipc/recent-files.ts'
import { counted } from '../../shared/words/lists.ts'
import { writtenLately } from '../../shared/words/written-lately.ts'
import { Button } from '../controls/Button.tsx'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { request } from '../state/request.ts'
import { useWriter } from '../state/writer.ts'
import { begin } from './begin.ts'
import { FilePicture } from './FilePicture.tsx'
import styles from './start.module.css'

interface RecentFileItemProps {
  readonly file: RecentFile
  /** Missing: nobody has looked yet. */
  readonly glance: Glance | undefined
}

export function RecentFileItem({ file: { id, name, folder }, glance }: RecentFileItemProps) {
  if (glance && glance.kind !== 'chart')
    return (
      <li className={styles.gone}>
        <span className={styles.fileWords}>
          <strong>{name}</strong>
          <small>{folder}</small>
          <small>{sayTrouble(glance)}</small>
        </span>
        <Button look="small" onClick={() => void request('recent:forget', id)}>
          Forget it
        </Button>
      </li>
    )
  return (
    <li>
      <button
        type="button"
        className={styles.file}
        onClick={() => void begin('document:open-recent', id)}
      >
        <FilePicture picture={glance?.picture ?? null} />
        <span className={styles.fileWords}>
          <span className={styles.fileName}>
            <strong>{glance?.name ?? name}</strong>
            {glance && <ChangedAt at={glance.changedAt} />}
          </span>
          <small className={styles.path}>
            {[glance ? name : null, folder].filter(Boolean).join(' · ')}
          </small>
          {glance && <AboutChart glance={glance} />}
        </span>
      </button>
    </li>
  )
}

function sayTrouble(glance: Exclude<Glance, { kind: 'chart' }>): string {
  return glance.kind === 'missing'
    ? 'It is not there any more: moved, renamed or deleted.'
    : `It cannot be opened: ${glance.why}.`
}

function AboutChart({ glance }: { readonly glance: Extract<Glance, { kind: 'chart' }> }) {
  const { people, structure, worst } = glance
  const { write } = useWriter()
  const count = write(counted(people, 'person', 'people'))
  return (
    <>
      <small>{structure === null ? count : `${count} · ${STRUCTURE_NAMES[structure]}`}</small>
      <small className={styles.worst}>
        {worst ? (
          <SeverityMark severity={worst.severity} />
        ) : (
          <CircleCheck size={14} aria-hidden="true" />
        )}
        {worst?.headline ?? 'No findings'}
      </small>
    </>
  )
}

function ChangedAt({ at }: { readonly at: string }) {
  const { locale } = useWriter()
  return (
    <small className={styles.when}>
      {writtenLately(Date.parse(at), { now: Date.now(), locale })}
    </small>
  )
}
