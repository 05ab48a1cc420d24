// Zoom out, how large, zoom in, fit, cover: at the lower left of the canvas.

import { Panel, useStore as useFlowStore, useReactFlow } from '@xyflow/react'
import { runCommand } from '../actions/command-table/commands.ts'
import { useSession } from '../state/store.ts'
import { fitChart } from '../view/viewport.ts'
import styles from './canvas.module.css'

/** Every button has a key as well; see the command table. */
export function ZoomBar() {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow()
  const percent = useFlowStore((state) => Math.round(state.transform[2] * 100))
  const isCoverShown = useSession((state) => state.overlay?.kind === 'cover')
  return (
    <Panel position="bottom-left" className={styles.zoom ?? ''}>
      <button type="button" aria-label="Zoom out" onClick={() => zoomOut()}>
        −
      </button>
      <button
        type="button"
        className={styles.percent}
        aria-label={`Zoom is ${percent} %. Zoom to 100 %`}
        onClick={() => zoomTo(1)}
      >
        {percent}%
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoomIn()}>
        +
      </button>
      <button type="button" onClick={() => fitChart()}>
        Fit
      </button>
      <button
        type="button"
        aria-pressed={isCoverShown}
        title="Show how many people could do each stage"
        onClick={() => runCommand('show-cover')}
      >
        Cover
      </button>
    </Panel>
  )
}
