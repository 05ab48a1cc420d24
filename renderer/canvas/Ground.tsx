// The dotted ground of the canvas, on a layer of its own: where the view is only dragged, the layer is
// moved and nothing is painted. (React Flow's own ground is painted again in every frame.)
import { useStore as useFlowStore } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { THEMES } from '../../shared/scene/theme.ts'
import { useThemeName } from '../app/theme.ts'
import styles from './canvas.module.css'
import { type Grid, gridAt, paintDots } from './dots.ts'
import { sharpContext } from './overview/sharp-context.ts'
import { ZOOM } from './viewport.ts'

/** From here on dots are seen: they would be in the way of the overview. */
const LEAST_ZOOM = 0.25

/** The layer is larger than the canvas by the largest gap, in px of the screen. */
const REACH = gridAt(ZOOM.max).gap

export function Ground() {
  const zoom = useFlowStore(({ transform }) => transform[2])
  return zoom >= LEAST_ZOOM && <Dots {...gridAt(zoom)} />
}

function Dots({ gap, size }: Grid) {
  const colour = THEMES[useThemeName()].stripBorder
  const [x, y] = useFlowStore(({ transform }) => transform)
  const width = useFlowStore((state) => state.width + REACH)
  const height = useFlowStore((state) => state.height + REACH)
  const canvas = useRef<HTMLCanvasElement>(null)

  useLayoutEffect(() => {
    const context = canvas.current && sharpContext(canvas.current, { width, height })
    if (context) paintDots(context, { width, height, gap, size, colour })
  }, [width, height, gap, size, colour])

  // From before the edge of the canvas on, so that a dot stands at the origin of the chart.
  const place = `translate(${pastDot(x, gap) - gap}px, ${pastDot(y, gap) - gap}px)`
  return (
    <canvas ref={canvas} className={styles.ground} style={{ width, height, transform: place }} />
  )
}

/** How far the edge is past the last dot before it, in whole px: a layer between two is smeared. */
function pastDot(origin: number, gap: number): number {
  return Math.round(((origin % gap) + gap) % gap)
}
