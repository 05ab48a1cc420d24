// After a crash: the work is back; the user keeps it, looks at it, or goes back to what was saved.
import { RotateCcw } from 'lucide-react'
import { discardRecovered, showRecoveredChanges } from '../actions/recovered.ts'
import { Button } from '../controls/Button.tsx'
import { writeMoment } from '../state/moments.ts'
import { keepRecovered, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { Bar } from './Bar.tsx'

/** Until the user has decided, or has saved. */
export function RecoveredBar() {
  const recovered = useSession((session) => session.recovered)
  const isUntitled = useSession((session) => session.isUntitled)
  const { locale } = useWriter()
  if (recovered === null) return null
  const what = recovered.cause === 'page-gone' ? 'This window' : 'Pitcrew'
  return (
    <Bar
      kind="info"
      icon={<RotateCcw size={16} aria-hidden="true" />}
      title={`${what} ended unexpectedly at ${writeMoment(recovered.savedAt, new Date(), locale)}.`}
      actions={
        <>
          <Button look="primary" onClick={keepRecovered}>
            Keep
          </Button>
          <Button onClick={() => showRecoveredChanges(recovered)}>See what changed</Button>
          <Button look="link" onClick={() => discardRecovered(recovered)}>
            {isUntitled ? 'Discard' : 'Back to the saved chart'}
          </Button>
        </>
      }
    >
      Your unsaved changes are back; they are not saved yet.
    </Bar>
  )
}
