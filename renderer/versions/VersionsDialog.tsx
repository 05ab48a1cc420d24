// Earlier versions of the chart's file: a list, and each of them to look at.
import { useRef, useState } from 'react'
import { openCopyOf, restoreVersion } from '../actions/earlier-versions.ts'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import { closeDialog, currentSession, useSession } from '../state/store.ts'
import { tellProblem } from '../state/toasts.ts'
import { currentWriter } from '../state/writer.ts'
import { contentOf, type Entry, keyOf } from './entries.ts'
import { HistoryFoot } from './HistoryFoot.tsx'
import { useVersions } from './use-versions.ts'
import { VersionList } from './VersionList.tsx'
import { VersionLook } from './VersionLook.tsx'
import { momentOf } from './version-name.ts'
import styles from './versions.module.css'

/** So many are read at once. */
const FEW = 10

/** Open as long as it is there; below the chart, which stays as bright as it is. */
export function VersionsDialog() {
  const title = useRef<HTMLHeadingElement>(null)
  const fileName = useSession((session) => session.fileName)
  const [looked, setLooked] = useState<Entry | null>(null)
  const [isLooking, setIsLooking] = useState(false)
  return (
    <DialogFrame
      look="sheet"
      className={isLooking ? styles.large : styles.popup}
      initialFocus={title}
      onClose={closeDialog}
    >
      <div className={styles.head}>
        <DialogTitle ref={title} help="earlier-versions">
          Earlier versions
        </DialogTitle>
        <span>{fileName}</span>
      </div>
      <VersionsBody
        looked={looked}
        isLooking={isLooking}
        onLook={(entry) => {
          setIsLooking(entry !== null)
          if (entry) setLooked(entry)
        }}
      />
    </DialogFrame>
  )
}

interface VersionsBodyProps {
  /** The one that was looked at last. */
  readonly looked: Entry | null
  readonly isLooking: boolean
  /** null: back to the list. */
  readonly onLook: (entry: Entry | null) => void
}

function VersionsBody({ looked, isLooking, onLook }: VersionsBodyProps) {
  const { list, problem, entries, reload } = useVersions()
  const [count, setCount] = useState(FEW)
  const [busy, setBusy] = useState<string | null>(null)
  // When it was opened: times of today are told without their day.
  const [now] = useState(() => new Date())

  const restore = (entry: Entry, version: Parameters<typeof restoreVersion>[0]) =>
    restoreVersion(version, momentOf(entry, now, currentWriter().locale))

  /** Reads a version for what was pressed; whoever leaves meanwhile has thought better of it. */
  async function withVersion(
    entry: Entry,
    act: (version: Parameters<typeof restoreVersion>[0]) => unknown,
  ): Promise<void> {
    const { documentId } = currentSession()
    setBusy(keyOf(entry))
    const content = await contentOf(entry, documentId)
    setBusy(null)
    const session = currentSession()
    if (session.dialog?.kind !== 'versions' || session.documentId !== documentId) return
    if (content.kind === 'read') act(content.document)
    else tellProblem(content.message)
  }

  if (isLooking && looked)
    return (
      <VersionLook
        entry={looked}
        now={now}
        onBack={() => onLook(null)}
        onCopy={(version) => void openCopyOf(version)}
        onRestore={(version) => restore(looked, version)}
      />
    )
  return (
    <>
      {list ? (
        <VersionList
          entries={entries}
          count={count}
          onMore={() => setCount(count + FEW)}
          now={now}
          lookedAt={looked && keyOf(looked)}
          busy={busy}
          keepsHistory={list.keepsHistory}
          onLook={onLook}
          onCopy={(entry) => void withVersion(entry, openCopyOf)}
          onRestore={(entry) => void withVersion(entry, (version) => restore(entry, version))}
        />
      ) : (
        <p className={styles.wait} role="status">
          {problem ?? <span className={styles.late}>Looking for earlier versions…</span>}
        </p>
      )}
      <HistoryFoot list={list} now={now} onChanged={() => void reload()} />
    </>
  )
}
