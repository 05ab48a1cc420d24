// The pages as they will be: one large, the others to choose from, with their size and the smallest name on them.
import { useEffect, useRef, useState } from 'react'
import { type Page, READABLE } from '../../shared/pages/page.ts'
import { inMillimetres } from '../../shared/pages/page-size.ts'
import { paintScene } from '../../shared/scene/paint.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { amount, share } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { useWriter } from '../state/writer.ts'
import own from './export.module.css'

/** Pixels of the large page and of the small ones; what is wider is made narrower. */
const LARGE = { width: 520, height: 330 } as const
const SMALL = { width: 84, height: 66 } as const

/** CSS pixels in a point. */
const PIXELS = 96 / 72

/** More than these are only counted. */
const MOST_SMALL = 24

export function PagePreview({ pages }: { readonly pages: readonly Page[] }) {
  const { write } = useWriter()
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, pages.length - 1)
  const page = pages[at]
  if (!page) return null
  const { width, height } = inMillimetres(page.scene)
  const shown = scaleFor(page.scene, LARGE) / PIXELS
  const rest = pages.length - MOST_SMALL
  return (
    <section className={own.preview} aria-label="Preview">
      <p className={own.facts}>
        <strong>{write(words`Page ${at + 1} of ${pages.length}`)}</strong>
        <span>{write(words`${width} × ${height} mm, shown at ${share(shown)}`)}</span>
      </p>
      <Sheet scene={page.scene} room={LARGE} label={page.title} />
      {pages.length > 1 && (
        <ul className={own.pages} aria-label="Pages">
          {pages.slice(0, MOST_SMALL).map(({ id, scene, title }, index) => (
            <li key={id}>
              <button
                type="button"
                className={own.page}
                aria-pressed={index === at}
                aria-label={`Page ${index + 1}: ${title}`}
                title={title}
                onClick={() => setChosen(index)}
              >
                <Sheet scene={scene} room={SMALL} label="" />
                <small>{index + 1}</small>
              </button>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <small>{write(words`and ${rest} more`)}</small>
            </li>
          )}
        </ul>
      )}
      <p className={own.facts}>
        <span>{write(sayReadable(pages))}</span>
      </p>
    </section>
  )
}

/** How small the names become on paper. */
function sayReadable(pages: readonly Page[]) {
  const sizes = pages.flatMap(({ chart }) => (chart ? [chart.smallestName] : []))
  const least = Math.min(...sizes)
  if (!Number.isFinite(least)) return ''
  const isSplit = sizes.length > 1
  const how = isSplit
    ? `below ${READABLE} pt the chart is split, as it is here`
    : `readable; below ${READABLE} pt the chart is split over more pages`
  return words`Smallest name on paper ${amount(Math.floor(least * 10) / 10)} pt: ${how}.`
}

interface Room {
  readonly width: number
  readonly height: number
}

function scaleFor({ width, height }: Room, room: Room): number {
  return Math.min(room.width / width, room.height / height)
}

interface SheetProps {
  readonly scene: Scene
  readonly room: Room
  /** Empty: what it shows is said by what is around it. */
  readonly label: string
}

/** A page, painted by the painter that paints the file. */
function Sheet({ scene, room, label }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = scaleFor(scene, room)
  const width = Math.round(scene.width * scale)
  const height = Math.round(scene.height * scale)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const sharp = window.devicePixelRatio
    context.setTransform(sharp * scale, 0, 0, sharp * scale, 0, 0)
    paintScene(context, scene)
  }, [scene, scale])
  return (
    <canvas
      ref={canvas}
      className={own.sheet}
      width={Math.round(width * window.devicePixelRatio)}
      height={Math.round(height * window.devicePixelRatio)}
      style={{ width, height }}
      role={label === '' ? 'presentation' : 'img'}
      aria-label={label === '' ? undefined : label}
    />
  )
}
