// While no copies of unsaved work can be made: a crash would lose it.
import { TriangleAlert } from 'lucide-react'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { tipOfCommand } from '../controls/tip.ts'
import { useIsUnsaved } from '../state/saved-state.ts'
import { useWindow } from '../state/window.ts'
import { Bar } from './Bar.tsx'

/** Gone by itself once there is room again, or nothing is unsaved. */
export function RecoveryOffBar() {
  const isOff = useWindow((window) => window.isRecoveryOff)
  const isUnsaved = useIsUnsaved()
  if (!isOff || !isUnsaved) return null
  return (
    <Bar
      kind="warning"
      icon={<TriangleAlert size={16} aria-hidden="true" />}
      title="Recovery copies are off."
      actions={
        <Button {...tipOfCommand('save-chart')} onClick={() => runCommand('save-chart')}>
          Save now
        </Button>
      }
    >
      The disk takes no more of them, so unsaved changes would not survive a crash.
    </Bar>
  )
}
