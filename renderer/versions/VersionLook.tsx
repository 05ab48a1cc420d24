// One version beside the chart as it is: its picture, and what changed since then.
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { ChangeList } from '../changes/ChangeList.tsx'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { useDocument } from '../state/derived.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { ChartPicture } from './ChartPicture.tsx'
import { type Content, contentOf, type Entry } from './entries.ts'
import { takeFocus } from './take-focus.ts'
import { nameOf } from './version-name.ts'
import styles from './versions.module.css'

interface VersionLookProps {
  readonly entry: Entry
  readonly now: Date
  readonly onBack: () => void
  readonly onCopy: (version: Document) => void
  readonly onRestore: (version: Document) => void
}

export function VersionLook({ entry, now, onBack, onCopy, onRestore }: VersionLookProps) {
  const { locale } = useWriter()
  const content = useContent(entry)
  const name = nameOf(entry, now, locale)
  const version = content?.kind === 'read' ? content.document : null
  return (
    <>
      <header className={styles.bar}>
        <Button ref={takeFocus} onClick={onBack}>
          <ArrowLeft size={15} aria-hidden="true" />
          All versions
        </Button>
        <strong className={styles.which}>{name.replace(/^t/, 'T')}</strong>
        <Button disabled={!version} onClick={() => version && onCopy(version)}>
          Open a copy
        </Button>
        <Button look="primary" disabled={!version} onClick={() => version && onRestore(version)}>
          Restore
        </Button>
      </header>
      {version && <Beside version={version} name={name} />}
      {content?.kind === 'damaged' && <p className={styles.wait}>{content.message}</p>}
      {!content && (
        <p className={styles.wait} role="status">
          <span className={styles.late}>Reading the version…</span>
        </p>
      )}
    </>
  )
}

/** Nothing until it is read; what comes too late is not shown. */
function useContent(entry: Entry): Content | null {
  const documentId = useSession((session) => session.documentId)
  const [content, setContent] = useState<Content | null>(null)
  useEffect(() => {
    let isGone = false
    void contentOf(entry, documentId).then((read) => isGone || setContent(read))
    return () => {
      isGone = true
    }
  }, [entry, documentId])
  return content
}

interface BesideProps {
  readonly version: Document
  readonly name: string
}

/** Both pictures in one place, so that changing between them shows what moved. */
function Beside({ version, name }: BesideProps) {
  const chart = useDocument()
  const [shown, setShown] = useState<'then' | 'now'>('then')
  return (
    <div className={styles.beside}>
      <div className={styles.pictures}>
        <ToggleGroup className={controls.segments} aria-label="Shown" value={[shown]}>
          <Toggle value="then" className={controls.segment} onClick={() => setShown('then')}>
            This version
          </Toggle>
          <Toggle value="now" className={controls.segment} onClick={() => setShown('now')}>
            As it is now
          </Toggle>
        </ToggleGroup>
        <ChartPicture
          document={shown === 'then' ? version : chart}
          label={shown === 'then' ? `The chart in ${name}` : 'The chart as it is now'}
        />
      </div>
      <section className={styles.changes} aria-label="What changed since then">
        <h3>What changed since then</h3>
        <ChangeList versions={{ before: version, after: chart }} />
      </section>
    </div>
  )
}
