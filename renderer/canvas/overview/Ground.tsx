// The dotted ground below charts that are elements, on a layer of its own: where the view is only dragged,
// the layer is moved and nothing is painted. (React Flow's own ground is painted again in every frame.)
import { useStore as useFlowStore } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { THEMES } from '../../../shared/scene/theme.ts'
import { useChartTheme } from '../../state/theme.ts'
import { ZOOM } from '../../view/fit.ts'
import { firstDot, GAP, type Grid, gridAt, paintDots } from './dots.ts'
import styles from './overview.module.css'
import { sharpContext } from './sharp-context.ts'

/** The layer is larger than the canvas by the largest gap, in px of the screen. */
const REACH = GAP * ZOOM.max

export function Ground() {
  const zoom = useFlowStore(({ transform }) => transform[2])
  const grid = gridAt(zoom)
  return grid && <Dots {...grid} />
}

function Dots({ gap, size }: Grid) {
  const colour = THEMES[useChartTheme()].stripBorder
  const [x, y] = useFlowStore(({ transform }) => transform)
  const width = useFlowStore((state) => state.width + REACH)
  const height = useFlowStore((state) => state.height + REACH)
  const canvas = useRef<HTMLCanvasElement>(null)

  useLayoutEffect(() => {
    const context = canvas.current && sharpContext(canvas.current, { width, height })
    if (context) paintDots(context, { from: CORNER, width, height, gap, size, colour })
  }, [width, height, gap, size, colour])

  const place = `translate(${firstDot(x, gap)}px, ${firstDot(y, gap)}px)`
  return (
    <div className={styles.ground}>
      <canvas ref={canvas} className={styles.dots} style={{ width, height, transform: place }} />
    </div>
  )
}

const CORNER = { x: 0, y: 0 }
