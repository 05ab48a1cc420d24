// After a crash: the work is back; the user keeps it, looks at it, or goes back to what was saved.
import { RotateCcw } from 'lucide-react'
import { writtenMoment } from '../../shared/words/written-moment.ts'
import { discardRecovered, showRecoveredChanges } from '../actions/recovered.ts'
import { Button } from '../controls/Button.tsx'
import type { Recovered } from '../state/session.ts'
import { keepRecovered, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { Bar } from './Bar.tsx'

const HOW: Readonly<Record<Recovered['cause'], string>> = {
  'program-ended': 'Pitcrew ended unexpectedly',
  'program-closed': 'Pitcrew was closed with unsaved changes',
  'page-gone': 'This window ended unexpectedly',
}

const WHERE: Readonly<Record<NonNullable<Recovered['beside']> | 'in-place', string>> = {
  'in-place': 'Your unsaved changes are back.',
  'changed-file':
    'Your unsaved changes are back in a chart of their own, because the file was changed meanwhile.',
  'lost-file':
    'Your chart is back as a new one, because its file is not there any more or cannot be opened; save it to have it in a file again.',
}

/** Until the user has decided, or has saved. */
export function RecoveredBar() {
  const recovered = useSession((session) => session.recovered)
  const { locale } = useWriter()
  if (recovered === null) return null
  return (
    <Bar
      kind="info"
      icon={<RotateCcw size={16} aria-hidden="true" />}
      title={`${HOW[recovered.cause]} at ${writtenMoment(recovered.savedAt, { now: Date.now(), locale })}.`}
      actions={
        <>
          <Button look="primary" onClick={keepRecovered}>
            Keep
          </Button>
          <Button onClick={() => showRecoveredChanges(recovered)}>See what changed</Button>
          <Button look="link" onClick={() => discardRecovered(recovered)}>
            Discard
          </Button>
        </>
      }
    >
      {WHERE[recovered.beside ?? 'in-place']}
    </Bar>
  )
}
