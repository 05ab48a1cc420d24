// A sheet as large as it will be, of which a part is seen; moved by scrolling.
import { useEffect, useRef, useState } from 'react'
import type { SheetFacts } from './preview-of.ts'
import styles from './previews.module.css'
import { show } from './show.ts'
import type { ShownPreview } from './use-preview.ts'

interface TrueSizeProps {
  readonly at: number
  readonly sheet: SheetFacts
  /** Of the room in which it is seen, in CSS pixels. */
  readonly height: number
  /** CSS pixels for each unit of the sheet. */
  readonly scale: number
  readonly paint: ShownPreview['paint']
}

/**
 * Only what is seen is painted: a large sheet would be more pixels than a canvas can have. The room has nothing in it
 * to be focused, so that Chromium lets the keyboard scroll it.
 */
export function TrueSize({ at, sheet, height, scale, paint }: TrueSizeProps) {
  const room = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [{ x, y }, setCorner] = useState({ x: 0, y: 0 })
  useEffect(() => {
    const { clientWidth = 0, clientHeight = 0 } = room.current ?? {}
    const sharp = window.devicePixelRatio
    const width = Math.min(clientWidth, sheet.width * scale)
    const height = Math.min(clientHeight, sheet.height * scale)
    Object.assign(canvas.current?.style ?? {}, { width: `${width}px`, height: `${height}px` })
    const part = {
      x: Math.round(x * sharp),
      y: Math.round(y * sharp),
      width: Math.round(width * sharp),
      height: Math.round(height * sharp),
    }
    return show(canvas.current, paint({ at, scale: scale * sharp, ...part }))
  }, [at, sheet, scale, paint, x, y])
  return (
    <section
      ref={room}
      className={styles.room}
      style={{ height }}
      aria-label={`${sheet.title}, true size`}
      onScroll={({ currentTarget: { scrollLeft, scrollTop } }) =>
        setCorner({ x: scrollLeft, y: scrollTop })
      }
    >
      <div style={{ width: sheet.width * scale, height: sheet.height * scale }}>
        <canvas ref={canvas} className={styles.seen} aria-hidden />
      </div>
    </section>
  )
}
