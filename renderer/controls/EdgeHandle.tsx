// The edge of a panel: dragged, or moved with the arrow keys, it makes the panel wider or narrower.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './edge-handle.module.css'

interface EdgeHandleProps {
  /** Of the window at which the panel stands. */
  readonly edge: 'left' | 'right'
  /** What a screen reader calls it: "Width of …". */
  readonly name: string
  /** In CSS pixels. */
  readonly width: number
  readonly least: number
  readonly most: number
  /** While it is dragged; the width may lie beyond the limits. */
  readonly onDrag: (width: number) => void
  /** Let go of, or moved by key. */
  readonly onSettle: (width: number) => void
  /** Back to what is usual. */
  readonly onReset: () => void
}

/** Px that an arrow key moves it; with Shift several times as many. */
const STEP = 16
const LARGE_STEP = 64

export function EdgeHandle(props: EdgeHandleProps) {
  const { edge, name, width, least, most, onDrag, onSettle, onReset } = props
  const held = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const outwards = edge === 'left' ? 1 : -1

  function widthAt({ clientX }: PointerEvent): number {
    const start = held.current
    return start ? start.width + (clientX - start.x) * outwards : width
  }

  function press(event: KeyboardEvent): void {
    const step = event.shiftKey ? LARGE_STEP : STEP
    const to = {
      ArrowLeft: width - step * outwards,
      ArrowRight: width + step * outwards,
      Home: least,
      End: most,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onSettle(to)
  }

  return (
    <hr
      tabIndex={0}
      className={styles.handle}
      data-edge={edge}
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      onKeyDown={press}
      onDoubleClick={onReset}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (held.current) onDrag(widthAt(event))
      }}
      onPointerUp={(event) => {
        // A press that moved nothing may be half of a double click.
        if (held.current && event.clientX !== held.current.x) onSettle(widthAt(event))
        held.current = null
      }}
      onLostPointerCapture={() => {
        if (held.current) onSettle(width)
        held.current = null
      }}
    />
  )
}
