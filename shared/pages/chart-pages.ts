// The pages that show the chart: whole where its names are readable, else split with a map in front.
import type { ChartLook } from './chart-drawing.ts'
import { chartDraft, fitOf, fittedDraft } from './chart-sheet.ts'
import { sayTeam } from './chart-words.ts'
import type { Draft } from './draft.ts'
import { areasOf, mapDraft, mapDrawing } from './map-page.ts'
import { READABLE } from './page.ts'
import { type Size, sizeOf } from './page-size.ts'
import { branchPieces, lanePieces, type Piece, podPieces, sharedPiece } from './pieces.ts'
import { tileDrafts, tilingOf } from './tiles.ts'
import { wholePiece } from './whole-piece.ts'

/** Several things share a page only where names are this large, in points. */
const WITH_EASE = 8

/** All pages of the chart, in order. */
export function chartPages(look: ChartLook): readonly Draft[] {
  const { choices, writer } = look
  const whole = wholePiece(look)
  const isWhole = choices.part.kind === 'whole'
  const subtitle = isWhole ? writer.write(sayTeam(look.org)) : ''
  const said = { subtitle, level: 0 } as const
  if (choices.size === 'fitted') {
    const first = fittedDraft(look, whole, said)
    const pieces = isWhole && choices.split !== 'auto' ? piecesOf(look, FITTED) : []
    const others = pieces.map((piece) => fittedDraft(look, piece, { subtitle: '', level: 1 }))
    return [first, ...others]
  }
  const size = sizeOf(choices.size, choices.direction)
  // Where nobody is drawn, nothing could be too small.
  const isReadable =
    look.org.document.roles.length === 0 || fitOf(look, whole, size).smallestName >= READABLE
  const isOnePage = choices.split === 'auto' || choices.split === 'tiles' || !isWhole
  if (isReadable && isOnePage) return [chartDraft(look, whole, size, said)]
  const pieces = isWhole && choices.split !== 'tiles' ? piecesOf(look, size) : []
  if (pieces.length < 2)
    return isReadable
      ? [chartDraft(look, whole, size, said)]
      : mapAndTiles(look, whole, size, subtitle)
  const pages = pieces.map((piece) => ({ piece, drafts: draftsOf(look, piece, size) }))
  const drawing = mapDrawing(look, whole, size)
  const areas = pages.flatMap(({ piece, drafts: [first] }) =>
    first ? areasOf(drawing, piece, first.id) : [],
  )
  const front = isReadable
    ? chartDraft(look, whole, size, said)
    : mapDraft(look, whole, size, { drawing, areas, subtitle })
  return [front, ...pages.flatMap(({ drafts }) => drafts)]
}

/** For pages of their own the pieces are as they are on a slide. */
const FITTED: Size = sizeOf('16:9', 'landscape')

/** One page for a piece, or tiles where it is too large by itself. */
function draftsOf(look: ChartLook, piece: Piece, size: Size): readonly Draft[] {
  if (fitOf(look, piece, size).smallestName >= READABLE)
    return [chartDraft(look, piece, size, { subtitle: '', level: 1 })]
  return tileDrafts(look, piece, size, tilingOf(look, piece, size))
}

function mapAndTiles(
  look: ChartLook,
  whole: Piece,
  size: Size,
  subtitle: string,
): readonly Draft[] {
  const tiling = tilingOf(look, whole, size)
  const areas = tiling.tiles.map(({ id, box, row, column }) => ({
    box,
    name: look.writer.write(`${row}.${column}`),
    page: id,
  }))
  return [
    mapDraft(look, whole, size, { drawing: tiling.drawing, areas, subtitle }),
    ...tileDrafts(look, whole, size, tiling),
  ]
}

function piecesOf(look: ChartLook, size: Size): readonly Piece[] {
  const { org, writer, view, choices } = look
  const { split } = choices
  const fits = (piece: Piece) => fitOf(look, piece, size).smallestName >= WITH_EASE
  const { structure } = org.document
  if (split === 'branches' || (split === 'auto' && view === 'reporting'))
    return branchPieces(org, writer, fits, split === 'branches')
  if (structure === 'pods')
    return [...sharedPiece(org), ...podPieces(org, writer, fits, split === 'pods')]
  return structure === null ? [] : [...sharedPiece(org), ...lanePieces(org, writer, fits)]
}
