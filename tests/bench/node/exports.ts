// SVG, PNG and PDF as the program writes them, beside the least that drawing the same can cost.
import { join } from 'node:path'
import { type ExportRequest, exportScene } from '../../../electron/export/export-request.ts'
import { writePdf } from '../../../electron/export/pdf.ts'
import { writePng } from '../../../electron/export/png.ts'
import { writeSvg } from '../../../electron/export/svg.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { type Comparison, compared } from '../comparison.ts'
import { barePdf, barePng, bareSvg } from './bare.ts'
import { measure } from './measure.ts'
import { documentIn, fileOf, TODAY } from './subject.ts'

const SCALE = 2
/** Larger pictures do not fit into memory as raw pixels beside everything else. */
const MOST_PIXELS = 160_000_000
/** Points per pixel at 100 %, and the longest side of a page that viewers open. */
const POINTS = 0.75
const LONGEST_SIDE = 14_400
/** Most bytes of an SVG for each role. */
const SVG_BYTES = 512

/** All three formats; everything from the document on counts: findings, layout, scene, bytes. */
export async function measureExports(roles: number): Promise<readonly Comparison[]> {
  const text = fileOf(roles, 'conveyor')
  const requested = (): ExportRequest => ({
    document: documentIn(text),
    theme: 'light',
    scale: SCALE,
    transparent: false,
    today: TODAY,
    fontsFolder: join(process.cwd(), 'assets/fonts'),
  })
  return [
    ...(await svg(roles, requested)),
    ...(await png(roles, requested)),
    ...(await pdf(roles, requested)),
  ]
}

async function svg(roles: number, requested: () => ExportRequest) {
  const { document } = requested()
  const layout = layoutOf(orgOf(document), { dropAreas: false })
  const written = await writeSvg(requested())
  const ours = await measure(requested, writeSvg)
  const bare = await measure(
    () => document,
    (known) => bareSvg(known, layout),
  )
  const size = written.ok ? written.value.length / roles : null
  return [
    compared({
      work: 'SVG',
      roles,
      ours: ours.median,
      beside: 'written straight from the roles',
      value: bare.median,
      goal: 'SVG',
    }),
    compared({
      work: 'SVG size',
      roles,
      ours: size,
      unit: 'bytes a role',
      beside: 'the most it may be',
      value: SVG_BYTES,
      goal: 'SVG size',
    }),
  ]
}

async function png(roles: number, requested: () => ExportRequest) {
  const scene = exportScene(requested())
  const isWritten = (await writePng(requested())).ok
  const ours = isWritten ? (await measure(requested, writePng)).median : null
  const isPossible = scene.width * scene.height * SCALE ** 2 <= MOST_PIXELS
  const bare = isPossible
    ? (
        await measure(
          () => scene,
          (known) => barePng(known, SCALE),
        )
      ).median
    : null
  const beside = 'bare canvas, fastest encoding'
  return [compared({ work: `PNG ${SCALE}x`, roles, ours, beside, value: bare, goal: 'PNG' })]
}

async function pdf(roles: number, requested: () => ExportRequest) {
  const scene = exportScene(requested())
  const scale = Math.min(POINTS, LONGEST_SIDE / Math.max(scene.width, scene.height))
  const written = await writePdf(requested())
  const ours = written.ok ? (await measure(requested, writePdf)).median : null
  const bare = await measure(
    () => scene,
    (known) => barePdf(known, scale),
  )
  const beside = 'bare canvas'
  return [
    compared({ work: 'PDF', roles, ours, beside, value: bare.median, goal: 'PDF' }),
    compared({
      work: 'longest side of a PDF page',
      roles,
      ours: written.ok ? longestSide(written.value) : null,
      unit: 'pt',
      beside: 'the most that viewers open',
      value: LONGEST_SIDE,
      goal: 'PDF page',
    }),
  ]
}

/** Of all pages, in points. */
function longestSide(bytes: Uint8Array): number {
  const boxes = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)
  return Math.max(...[...boxes].flatMap(([, width, height]) => [Number(width), Number(height)]))
}
