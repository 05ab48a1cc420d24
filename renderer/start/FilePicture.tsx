// A chart as small as a stamp: its lanes and cards in their colours.
import { useLayoutEffect, useRef } from 'react'
import type { SmallPicture } from '../../shared/ipc/recent-files.ts'
import { paintSpots } from '../canvas/overview/paint-in-small.ts'
import { sharpContext } from '../canvas/overview/sharp-context.ts'
import styles from './start.module.css'

/** CSS pixels, with the room around the chart. */
const SIZE = { width: 112, height: 64 } as const
const PADDING = 5

/** Empty while there is no picture. The words beside it say the same. */
export function FilePicture({ picture }: { readonly picture: SmallPicture | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = canvas.current && sharpContext(canvas.current, SIZE)
    if (!context || !picture) return
    const { width, height, spots } = picture
    const scale = Math.min((SIZE.width - 2 * PADDING) / width, (SIZE.height - 2 * PADDING) / height)
    context.translate((SIZE.width - width * scale) / 2, (SIZE.height - height * scale) / 2)
    context.scale(scale, scale)
    paintSpots(context, spots)
  }, [picture])
  return (
    <span className={styles.stamp} aria-hidden="true">
      <canvas ref={canvas} style={SIZE} />
    </span>
  )
}
