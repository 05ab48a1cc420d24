// A whole sheet, as large as there is room for; painted by the painter that paints the file.
import { useEffect, useRef } from 'react'
import type { SheetFacts } from './preview-of.ts'
import styles from './previews.module.css'
import { show } from './show.ts'
import type { ShownPreview } from './use-preview.ts'

export interface Room {
  readonly width: number
  readonly height: number
}

/** CSS pixels for each unit of the sheet; nothing is shown larger than it is. */
export function scaleFor({ width, height }: Room, room: Room): number {
  return Math.min(room.width / width, room.height / height, 96 / 72)
}

interface SheetProps {
  /** Number of the sheet. */
  readonly at: number
  readonly sheet: SheetFacts
  readonly room: Room
  /** Empty: what it shows is said by what is around it. */
  readonly label: string
  readonly paint: ShownPreview['paint']
}

/** Paints one page as sharp as the screen is; without a label it is left out of what is read aloud. */
export function Sheet({ at, sheet, room, label, paint }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = scaleFor(sheet, room)
  const width = Math.round(sheet.width * scale)
  const height = Math.round(sheet.height * scale)
  useEffect(() => {
    const sharp = window.devicePixelRatio
    const part = {
      x: 0,
      y: 0,
      width: Math.round(width * sharp),
      height: Math.round(height * sharp),
    }
    return show(canvas.current, paint({ at, scale: scale * sharp, ...part }))
  }, [at, scale, width, height, paint])
  return (
    <canvas
      ref={canvas}
      className={styles.sheet}
      style={{ width, aspectRatio: `${width} / ${height}` }}
      role={label === '' ? 'presentation' : 'img'}
      aria-label={label === '' ? undefined : label}
    />
  )
}
