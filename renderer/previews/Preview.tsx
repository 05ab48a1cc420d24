// A preview: one sheet large, the others to choose from, with their size and how small the names become.
import { useState } from 'react'
import { READABLE } from '../../shared/pages/page.ts'
import { inMillimetres } from '../../shared/pages/page-size.ts'
import { pixelsAt } from '../../shared/pages/picture-size.ts'
import { amount, share } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { tip } from '../controls/tip.ts'
import { useDocument } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { largeRoom, useWindowHeight } from './large-room.ts'
import type { SheetFacts } from './preview-of.ts'
import styles from './previews.module.css'
import { type Room, Sheet, scaleFor } from './Sheet.tsx'
import { TrueSize } from './TrueSize.tsx'
import type { ShownPreview } from './use-preview.ts'
import { useWidth } from './use-width.ts'

/** Pixels that the small sheets have at most. */
const SMALL = { width: 84, height: 66 } as const

/** CSS pixels in a point. */
const PIXELS = 96 / 72

/** More than these are only counted. */
const MOST_SMALL = 24

const FAILED = 'The preview could not be drawn; what is exported is not harmed.'

interface PreviewProps {
  readonly shown: ShownPreview
  /** Of a picture: how many pixels of the file are one of the chart; null: these are pages. */
  readonly pixels: number | null
}

/** Shows what would leave before it does; the sheet that is looked at is kept while choices change. */
export function Preview({ shown, pixels }: PreviewProps) {
  const { write } = useWriter()
  const isEmpty = useDocument().roles.length === 0
  const [chosen, setChosen] = useState(0)
  const [isTrueSize, setIsTrueSize] = useState(false)
  const [place, width] = useWidth()
  const { preview, isLate, hasFailed, paint } = shown
  const sheets = preview?.sheets ?? []
  const room = largeRoom(width, useWindowHeight(), sheets.length > 1)
  const at = Math.min(chosen, sheets.length - 1)
  const sheet = sheets[at]
  if (!sheet)
    return (
      <section ref={place} className={styles.preview} aria-label="Preview">
        <p className={styles.making} role="status">
          {hasFailed ? FAILED : 'Drawing the preview…'}
        </p>
      </section>
    )
  const trueScale = pixels ?? PIXELS
  return (
    <section ref={place} className={styles.preview} aria-label="Preview" aria-busy={isLate}>
      <div className={styles.facts}>
        <strong>
          {pixels === null ? write(words`Page ${at + 1} of ${sheets.length}`) : 'One picture'}
        </strong>
        <span>{write(sayMeasures(sheet, pixels, isTrueSize ? null : room))}</span>
        <button
          type="button"
          className={styles.size}
          aria-pressed={isTrueSize}
          onClick={() => setIsTrueSize(!isTrueSize)}
        >
          True size
        </button>
      </div>
      {isTrueSize ? (
        <TrueSize
          key={`${sheet.id} ${room.width} ${room.height}`}
          height={room.height}
          at={at}
          sheet={sheet}
          scale={trueScale}
          paint={paint}
        />
      ) : (
        <Sheet at={at} sheet={sheet} room={room} label={sheet.title} paint={paint} />
      )}
      <p className={styles.facts}>
        {isEmpty && <span>Nobody is on the chart yet.</span>}
        {isLate && (
          <span className={styles.making} role={hasFailed ? 'alert' : undefined}>
            {hasFailed ? FAILED : 'Drawing it anew…'}
          </span>
        )}
        {pixels === null && !isEmpty && <span>{write(sayReadable(sheets))}</span>}
      </p>
      {sheets.length > 1 && (
        <SmallSheets sheets={sheets} chosen={at} choose={setChosen} paint={paint} />
      )}
    </section>
  )
}

interface SmallSheetsProps {
  readonly sheets: readonly SheetFacts[]
  readonly chosen: number
  readonly choose: (at: number) => void
  readonly paint: ShownPreview['paint']
}

function SmallSheets({ sheets, chosen, choose, paint }: SmallSheetsProps) {
  const { write } = useWriter()
  const rest = sheets.length - MOST_SMALL
  return (
    <ul className={styles.pages} aria-label="Pages">
      {sheets.slice(0, MOST_SMALL).map((sheet, at) => (
        <li key={sheet.id}>
          <button
            type="button"
            className={styles.page}
            aria-pressed={at === chosen}
            aria-label={`Page ${at + 1}: ${sheet.title}`}
            {...tip(sheet.title)}
            onClick={() => choose(at)}
          >
            <Sheet at={at} sheet={sheet} room={SMALL} label="" paint={paint} />
            <small>{at + 1}</small>
          </button>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <small>{write(words`and ${rest} more`)}</small>
        </li>
      )}
    </ul>
  )
}

/** `room` is what it is fitted into; null: it has its true size. */
function sayMeasures(sheet: SheetFacts, pixels: number | null, room: Room | null) {
  const shown = room === null ? 1 : scaleFor(sheet, room) / (pixels ?? PIXELS)
  const { width, height } = pixels === null ? inMillimetres(sheet) : pixelsAt(sheet, pixels)
  const measures = words`${width} × ${height} ${pixels === null ? 'mm' : 'pixels'}`
  return words`${measures}, shown at ${share(Math.min(1, shown))}`
}

/** How small the names become on paper. */
function sayReadable(sheets: readonly SheetFacts[]) {
  const sizes = sheets.flatMap(({ chart }) => (chart ? [chart.smallestName] : []))
  const least = Math.min(...sizes)
  if (!Number.isFinite(least)) return ''
  const isSplit = sizes.length > 1
  const how = isSplit
    ? `below ${READABLE} pt the chart is split, as it is here`
    : `readable; below ${READABLE} pt the chart is split over more pages`
  return words`Smallest name on paper ${amount(Math.floor(least * 10) / 10)} pt: ${how}.`
}
