// The fields about pictures: their size, and what is behind the chart.

import { SCALES } from '../../shared/export-formats/all-formats.ts'
import type { Size } from '../../shared/pages/page-size.ts'
import { largestScale, pixelsAt } from '../../shared/pages/picture-size.ts'
import { exact } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { useWriter } from '../state/writer.ts'
import own from './export.module.css'
import type { ExportChoices } from './export-choices.ts'
import { ChoiceRow } from './rows.tsx'

const ALL_SCALES = Array.from(
  { length: SCALES.most - SCALES.least + 1 },
  (_, at) => SCALES.least + at,
)

interface SizeRowProps {
  readonly choices: ExportChoices
  /** In pixels at 1x; null: not known yet. */
  readonly picture: Size | null
  /** Cuts the chart into sheets instead. */
  readonly onTiles: () => void
}

/** A size that cannot be is said before anything is drawn, with the one that fits. */
export function SizeRow({ choices: { looks, setLooks }, picture, onTiles }: SizeRowProps) {
  const { write } = useWriter()
  const most = mostScale(picture)
  return (
    <>
      <ChoiceRow
        label="Size"
        value={String(looks.scale)}
        options={ALL_SCALES.map((scale) => ({
          value: String(scale),
          name: `${scale}x${scale > most ? ' (too large)' : scale === 2 ? ' (usual)' : ''}`,
          isOff: scale > most,
        }))}
        onChange={(scale) => setLooks({ scale: Number(scale) })}
      />
      {looks.scale > most && (
        <div className={own.refusal} role="alert">
          <p>{write(sayTooLarge(looks.scale, most))}</p>
          {most >= SCALES.least && (
            <Button look="small" onClick={() => setLooks({ scale: most })}>
              Use {most}x
            </Button>
          )}
          <Button look="small" onClick={onTiles}>
            PDF in tiles
          </Button>
        </div>
      )}
    </>
  )
}

/** The largest scale of the list that can be; 0: none. */
export function mostScale(picture: Size | null): number {
  return picture === null ? SCALES.most : Math.min(SCALES.most, Math.floor(largestScale(picture)))
}

/** Pixels of a picture that other programs still take from the clipboard, as measured with a thousand roles. */
const CLIPBOARD_PIXELS = 60_000_000

/** null: how large it will be is not known yet. */
export function fitsClipboard(picture: Size | null, scale: number): boolean {
  if (picture === null) return false
  const { width, height } = pixelsAt(picture, scale)
  return width * height <= CLIPBOARD_PIXELS
}

function sayTooLarge(scale: number, most: number) {
  return most >= SCALES.least
    ? words`At ${exact(scale)}x this chart is too large for one picture; ${exact(most)}x fits, or a PDF cuts it into tiles.`
    : words`This chart is too large for one picture, whatever its size: a PDF cuts it into tiles, and an SVG has no such limit.`
}
