// A chart as small as a stamp: its lanes and cards in their colours.
import { useLayoutEffect, useRef } from 'react'
import { paintSpots } from '../canvas/overview/paint-in-small.ts'
import { sharpContext } from '../canvas/overview/sharp-context.ts'
import { PICTURE, type Picture } from './describe.ts'
import styles from './versions.module.css'

/** Empty while there is no picture. The words beside it say the same. */
export function SmallChart({ picture }: { readonly picture: Picture | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)

  useLayoutEffect(() => {
    const context = canvas.current && sharpContext(canvas.current, PICTURE)
    if (!context || !picture) return
    const { spots, width, height, scale } = picture
    context.translate((PICTURE.width - width * scale) / 2, (PICTURE.height - height * scale) / 2)
    context.scale(scale, scale)
    paintSpots(context, spots)
  }, [picture])

  const { width, height } = PICTURE
  return (
    <div className={styles.small} aria-hidden="true">
      <canvas ref={canvas} style={{ width, height }} />
    </div>
  )
}
