// A whole chart to look at, as large as there is room for it.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { paintOverview } from '../../shared/scene/paint-overview.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import { sharpContext } from '../canvas/overview/sharp-context.ts'
import { useThemeName } from '../state/theme.ts'
import { useWriter } from '../state/writer.ts'
import { stillScene } from '../view/still-scene.ts'
import styles from './versions.module.css'

/** CSS pixels around the chart. */
const PADDING = 16

const NONE: ReadonlySet<never> = new Set()

interface ChartPictureProps {
  readonly document: Document
  /** For screen readers. */
  readonly label: string
}

/** Painted, not made of elements, so that thousands of roles are there at once. */
export function ChartPicture({ document, label }: ChartPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useThemeName()
  const writer = useWriter()
  const scene = useMemo(() => stillScene(document, { theme, writer }), [document, theme, writer])

  useLayoutEffect(() => {
    const element = canvas.current
    if (!element) return
    const paint = () => {
      const { clientWidth: width, clientHeight: height } = element
      const context = sharpContext(element, { width, height })
      if (!context) return
      const zoom = Math.min(
        1,
        (width - 2 * PADDING) / scene.width,
        (height - 2 * PADDING) / scene.height,
      )
      if (zoom <= 0) return
      context.translate((width - scene.width * zoom) / 2, (height - scene.height * zoom) / 2)
      context.scale(zoom, zoom)
      paintOverview(context, scene, {
        theme: THEMES[theme],
        view: { x: 0, y: 0, width: scene.width, height: scene.height },
        zoom,
        cards: 'all',
        isMoving: false,
        hidden: NONE,
        selected: NONE,
        found: NONE,
      })
    }
    paint()
    const observer = new ResizeObserver(paint)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scene, theme])

  return <canvas ref={canvas} className={styles.picture} role="img" aria-label={label} />
}
