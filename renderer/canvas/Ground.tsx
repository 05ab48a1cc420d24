// The dotted ground of the canvas, on a layer of its own: where the view is only dragged, the layer is
// moved and nothing is painted. (React Flow's own ground is painted again in every frame.)
import { useStore as useFlowStore } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { THEMES } from '../../shared/scene/theme.ts'
import { useThemeName } from '../app/theme.ts'
import styles from './canvas.module.css'
import { sharpContext } from './overview/sharp-context.ts'
import { paintDots } from './paint-dots.ts'
import { ZOOM } from './viewport.ts'

/** From here on dots are seen: they would be in the way of the overview. */
const LEAST_ZOOM = 0.25

/** From dot to dot, and across a dot, in px at 100 %. */
const GAP = 24
const DOT = 1.4

/** Closer dots on the screen, in px, would be a haze of thousands: every second one is left out. */
const LEAST_GAP = 17

/** The largest gap on the screen, in px. */
const REACH = GAP * ZOOM.max

export function Ground() {
  const zoom = useFlowStore(({ transform }) => transform[2])
  return zoom >= LEAST_ZOOM && <Dots scale={scaleAt(zoom)} />
}

/** Of gaps and dots; doubled until they are far enough from one another. */
function scaleAt(zoom: number): number {
  let scale = zoom
  while (GAP * scale < LEAST_GAP) scale *= 2
  return scale
}

function Dots({ scale }: { readonly scale: number }) {
  const colour = THEMES[useThemeName()].stripBorder
  const [x, y] = useFlowStore(({ transform }) => transform)
  const width = useFlowStore((state) => state.width + REACH)
  const height = useFlowStore((state) => state.height + REACH)
  const canvas = useRef<HTMLCanvasElement>(null)
  const gap = GAP * scale
  const size = DOT * scale

  useLayoutEffect(() => {
    const context = canvas.current && sharpContext(canvas.current, { width, height })
    if (context) paintDots(context, { width, height, gap, size, colour })
  }, [width, height, gap, size, colour])

  // From before the edge of the canvas on, so that there is a dot every GAP px from the chart's origin.
  const place = `translate(${pastDot(x, gap) - gap}px, ${pastDot(y, gap) - gap}px)`
  return (
    <canvas ref={canvas} className={styles.ground} style={{ width, height, transform: place }} />
  )
}

/** How far the edge is past the last dot before it, in whole px: a layer between two is smeared. */
function pastDot(origin: number, gap: number): number {
  return Math.round(((origin % gap) + gap) % gap)
}
