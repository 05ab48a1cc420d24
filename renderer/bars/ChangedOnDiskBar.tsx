// Another program has changed or removed the file of a chart that has changes of its own: the user decides.
import { FileWarning } from 'lucide-react'
import type { ReactNode } from 'react'
import { words } from '../../shared/words/phrase.ts'
import {
  compareWithTheirs,
  keepMine,
  saveHereAgain,
  saveMineAs,
  takeTheirs,
} from '../actions/outside-changes.ts'
import { Button } from '../controls/Button.tsx'
import { useSession } from '../state/store.ts'
import type { Theirs, Trouble } from '../state/trouble.ts'
import { useWriter } from '../state/writer.ts'
import { Bar } from './Bar.tsx'

/** Until the user has decided, or the file is as it was again. */
export function ChangedOnDiskBar() {
  const outside = useSession((session) => session.outside)
  if (outside === null) return null
  switch (outside.kind) {
    case 'changed':
      return <ChangedBar theirs={outside} />
    case 'gone':
      return <GoneBar canSaveHere={outside.canSaveHere} />
    case 'unreadable':
      return <UnreadableBar trouble={outside} />
  }
}

function ChangedBar({ theirs }: { readonly theirs: Theirs }) {
  const { write } = useWriter()
  const fileName = useSession((session) => session.fileName)
  return (
    <WarningBar
      title={write(words`“${fileName}” was changed on disk by another program.`)}
      actions={
        <>
          <Button onClick={() => keepMine(theirs)}>Keep mine</Button>
          <Button onClick={() => takeTheirs(theirs)}>Take theirs</Button>
          <Button onClick={() => compareWithTheirs(theirs)}>Compare</Button>
          <Button look="link" onClick={saveMineAs}>
            Save mine as…
          </Button>
        </>
      }
    >
      You have changes of your own here, which are not saved yet.
    </WarningBar>
  )
}

function GoneBar({ canSaveHere }: { readonly canSaveHere: boolean }) {
  const { write } = useWriter()
  const fileName = useSession((session) => session.fileName)
  const what = canSaveHere ? 'It was' : 'It or its folder was'
  return (
    <WarningBar
      title={write(words`“${fileName}” is no longer there.`)}
      actions={
        <>
          {canSaveHere && (
            <Button look="primary" onClick={saveHereAgain}>
              Save here again
            </Button>
          )}
          <Button onClick={saveMineAs}>Save as…</Button>
        </>
      }
    >
      {what} deleted, moved or renamed. Your chart is still open here, but not on the disk.
    </WarningBar>
  )
}

function UnreadableBar({
  trouble,
}: {
  readonly trouble: Extract<Trouble, { kind: 'unreadable' }>
}) {
  const { write } = useWriter()
  const fileName = useSession((session) => session.fileName)
  return (
    <WarningBar
      title={write(words`“${fileName}” was changed on disk and cannot be read now.`)}
      actions={
        <>
          {trouble.canGoOver && <Button onClick={() => keepMine(trouble)}>Keep mine</Button>}
          <Button onClick={saveMineAs}>Save mine as…</Button>
        </>
      }
    >
      {trouble.message} Your chart is still open here.
    </WarningBar>
  )
}

interface WarningProps {
  readonly title: string
  readonly actions: ReactNode
  readonly children: ReactNode
}

function WarningBar({ title, actions, children }: WarningProps) {
  const icon = <FileWarning size={16} aria-hidden="true" />
  return (
    <Bar kind="warning" icon={icon} title={title} actions={actions}>
      {children}
    </Bar>
  )
}
