// The part of a large chart that is painted: the dotted ground, what lies below the cards, and far away
// the cards, too.
import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { RoleId } from '../../../shared/ids.ts'
import { type Overview, paintOverview } from '../../../shared/scene/paint-overview.ts'
import type { Scene } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { useChartTheme } from '../../state/theme.ts'
import { boxInView, type Closeness, type Viewport } from '../../view/closeness.ts'
import { paintGround } from './dots.ts'
import { onceAFrame } from './once-a-frame.ts'
import styles from './overview.module.css'
import { sharpContext } from './sharp-context.ts'
import { hasMoved, REST } from './use-closeness.ts'

interface PaintedChartProps {
  readonly scene: Scene
  readonly closeness: Closeness
  readonly hidden: ReadonlySet<RoleId>
  readonly selected: ReadonlySet<RoleId>
  readonly found: ReadonlySet<RoleId>
}

/**
 * Painted in the same frame in which elements come or go, so that the change is not seen. In an effect and not a
 * layout effect: React Flow takes its nodes in one, too; painted earlier, a busy page shows a frame with neither.
 */
export function PaintedChart({ scene, closeness, hidden, selected, found }: PaintedChartProps) {
  const store = useStoreApi()
  const theme = THEMES[useChartTheme()]
  const canvas = useRef<HTMLCanvasElement>(null)
  const { way } = closeness

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const cards = way === 'overview' ? 'all' : 'none'
    let rest: ReturnType<typeof setTimeout> | undefined
    const paint = (isMoving: boolean) => {
      clearTimeout(rest)
      const viewport: Viewport = store.getState()
      const context = sharpContext(element, viewport)
      const [x, y, zoom] = viewport.transform
      if (!context) return
      paintGround(context, viewport, theme.stripBorder)
      context.translate(x, y)
      context.scale(zoom, zoom)
      const box = boxInView(viewport)
      const look: Overview = { theme, view: box, zoom, cards, hidden, selected, found, isMoving }
      const isSparse = paintOverview(context, scene, look)
      if (isSparse) rest = setTimeout(paint, REST, false)
      element.dataset.painted = way
      element.toggleAttribute('data-sparse', isSparse)
    }
    const [repaint, stopPainting] = onceAFrame(() => paint(true))
    paint(false)
    const stopFollowing = store.subscribe((now, before) => {
      if (hasMoved(now, before)) repaint()
    })
    return () => {
      stopFollowing()
      stopPainting()
      clearTimeout(rest)
    }
  }, [store, theme, scene, way, hidden, selected, found])

  return <canvas ref={canvas} className={styles.painted} />
}
