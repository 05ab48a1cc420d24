// The whole chart in small, at the lower right; a press or a drag in it moves the view there.
import { Panel, useStore as useFlowStore, useReactFlow } from '@xyflow/react'
import { type PointerEvent, useLayoutEffect, useRef } from 'react'
import { encloses } from '../../../shared/layout/boxes.ts'
import { MARGIN } from '../../../shared/layout/measures.ts'
import type { Scene } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { useChartTheme } from '../../state/theme.ts'
import { boxInView } from '../../view/closeness.ts'
import { GIVES_WAY } from '../../view/covered.ts'
import styles from './overview.module.css'
import { paintInSmall } from './paint-in-small.ts'
import { sharpContext } from './sharp-context.ts'

/** In CSS pixels. */
const SIZE = { width: 150, height: 92 } as const
const PADDING = 5

/** In a canvas that is smaller, it would lie over what it is to show, and over the zoom's buttons. */
const LEAST_ROOM = { width: 440, height: 260 } as const

/** Nothing while all of the chart is in sight, nor where there is no room for it. */
export function MiniMap({ scene: { width, height }, scene }: { readonly scene: Scene }) {
  const isAllInSight = useFlowStore((state) =>
    encloses(boxInView(state), {
      x: MARGIN,
      y: MARGIN,
      width: width - 2 * MARGIN,
      height: height - 2 * MARGIN,
    }),
  )
  const hasRoom = useFlowStore(
    (state) => state.width >= LEAST_ROOM.width && state.height >= LEAST_ROOM.height,
  )
  return hasRoom && !isAllInSight && <ChartInSmall scene={scene} />
}

/** One canvas however many roles; painted again only when the scene is another one. */
function ChartInSmall({ scene }: { readonly scene: Scene }) {
  const theme = THEMES[useChartTheme()]
  const canvas = useRef<HTMLCanvasElement>(null)
  const { setCenter, getZoom } = useReactFlow()
  const scale = Math.min(
    (SIZE.width - 2 * PADDING) / scene.width,
    (SIZE.height - 2 * PADDING) / scene.height,
  )
  const left = (SIZE.width - scene.width * scale) / 2
  const top = (SIZE.height - scene.height * scale) / 2

  useLayoutEffect(() => {
    const context = canvas.current && sharpContext(canvas.current, SIZE)
    if (!context) return
    context.translate(left, top)
    context.scale(scale, scale)
    paintInSmall(context, scene, theme, scale)
  }, [scene, theme, left, top, scale])

  function goThere(event: PointerEvent<HTMLElement>) {
    if (event.buttons !== 1) return
    const map = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    const x = (event.clientX - map.left - left) / scale
    const y = (event.clientY - map.top - top) / scale
    void setCenter(x, y, { zoom: getZoom() })
  }

  return (
    <Panel position="bottom-right" {...GIVES_WAY} className={styles.miniMap ?? ''}>
      <div
        role="img"
        aria-label="Overview of the chart"
        style={SIZE}
        onPointerDown={goThere}
        onPointerMove={goThere}
      >
        <canvas ref={canvas} style={SIZE} />
        <ViewFrame left={left} top={top} scale={scale} />
      </div>
    </Panel>
  )
}

interface ViewFrameProps {
  readonly left: number
  readonly top: number
  readonly scale: number
}

/** Where the view is; everything around it is dimmed by the style sheet. */
function ViewFrame({ left, top, scale }: ViewFrameProps) {
  const { x, y, width, height } = boxInView(
    useFlowStore(
      (state) => state,
      (a, b) => a.transform === b.transform && a.width === b.width && a.height === b.height,
    ),
  )
  return (
    <div
      className={styles.viewFrame}
      style={{
        left: left + x * scale,
        top: top + y * scale,
        width: width * scale,
        height: height * scale,
      }}
    />
  )
}
