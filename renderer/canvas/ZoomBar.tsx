// Zoom out, how large, zoom in, fit, cover: at the lower left of the canvas.

import { Panel, useStore as useFlowStore } from '@xyflow/react'
import { Minus, Plus } from 'lucide-react'
import { runCommand } from '../actions/command-table/commands.ts'
import { canFoldAll, isAnyFolded, isReportingShown } from '../actions/look.ts'
import { tip, tipOfCommand } from '../controls/tip.ts'
import { useSession } from '../state/store.ts'
import styles from './canvas.module.css'

/** All of it are commands, which are in the menus and have keys as well. */
export function ZoomBar() {
  const percent = useFlowStore((state) => Math.round(state.transform[2] * 100))
  const isCoverShown = useSession((state) => state.overlay?.kind === 'cover')
  return (
    <Panel position="bottom-left" className={styles.zoom ?? ''}>
      <button
        type="button"
        aria-label="Zoom out"
        {...tipOfCommand('zoom-out')}
        onClick={() => runCommand('zoom-out')}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.percent}
        aria-label={`Zoom is ${percent} %. Zoom to 100 %`}
        {...tipOfCommand('zoom-actual')}
        onClick={() => runCommand('zoom-actual')}
      >
        {percent}%
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        {...tipOfCommand('zoom-in')}
        onClick={() => runCommand('zoom-in')}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
      <button type="button" {...tipOfCommand('zoom-fit')} onClick={() => runCommand('zoom-fit')}>
        Fit
      </button>
      <button
        type="button"
        aria-pressed={isCoverShown}
        {...tip('Show how many people could do each stage')}
        onClick={() => runCommand('show-cover')}
      >
        Cover
      </button>
      <FoldAll />
    </Panel>
  )
}

/** In the reporting view: folds all, or unfolds what is folded. */
function FoldAll() {
  const isThere = useSession((state) => isReportingShown(state) && canFoldAll(state))
  const command = useSession((state) => (isAnyFolded(state) ? 'unfold-all' : 'fold-all'))
  return (
    isThere && (
      <button type="button" onClick={() => runCommand(command)}>
        {command === 'fold-all' ? 'Collapse all' : 'Expand all'}
      </button>
    )
  )
}
