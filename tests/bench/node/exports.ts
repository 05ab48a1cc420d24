// SVG, PNG and PDF as the program writes them, beside the least that drawing the same can cost.
import { join } from 'node:path'
import { type ExportRequest, exportScene } from '../../../electron/export/export-request.ts'
import { writers } from '../../../electron/export/writers.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { type Comparison, compared } from '../comparison.ts'
import { barePdf, barePng, bareSvg } from './bare.ts'
import { measureInTurn, type Work, work } from './measure.ts'
import { documentIn, fileOf, TODAY } from './subject.ts'

const SCALE = 2
/** Larger pictures do not fit into memory as raw pixels beside everything else. */
const MOST_PIXELS = 160_000_000
/** Points per pixel at 100 %, and the longest side of a page that viewers open. */
const POINTS = 0.75
const LONGEST_SIDE = 14_400
/** Most bytes of an SVG for each role. */
const SVG_BYTES = 512

/** All three formats. */
export async function measureExports(roles: number): Promise<readonly Comparison[]> {
  return [...(await svg(roles)), ...(await png(roles)), ...(await pdf(roles))]
}

/** A whole file; everything from the document on counts: findings, layout, scene, bytes. */
export function drawing(format: keyof typeof writers, roles: number, scale = SCALE): Work {
  return work(requests(roles, scale), writers[format])
}

/** Makes requests for charts that were never drawn before. */
function requests(roles: number, scale = SCALE): () => ExportRequest {
  const text = fileOf(roles, 'conveyor')
  return () => ({
    document: documentIn(text),
    theme: 'light',
    view: 'structure',
    scale,
    transparent: false,
    locale: 'en-GB',
    today: TODAY,
    fontsFolder: join(process.cwd(), 'assets/fonts'),
  })
}

async function svg(roles: number): Promise<readonly Comparison[]> {
  const request = requests(roles)()
  const { document } = request
  const layout = layoutOf(orgOf(document), { dropAreas: false })
  const written = await writers.svg(request)
  const [ours, bare] = await measureInTurn(
    drawing('svg', roles),
    work(
      () => document,
      (known) => bareSvg(known, layout),
    ),
  )
  return [
    compared({
      work: 'SVG',
      roles,
      ours,
      beside: 'written straight from the roles',
      value: bare,
    }),
    compared({
      work: 'SVG size',
      roles,
      ours: written.ok ? written.value.length / roles : null,
      unit: 'bytes a role',
      beside: 'the most it may be',
      value: SVG_BYTES,
      goal: 'SVG size',
    }),
  ]
}

async function png(roles: number): Promise<readonly Comparison[]> {
  const request = requests(roles)()
  const scene = exportScene(request)
  const figure = { work: `PNG ${SCALE}x`, roles, goal: 'PNG' } as const
  if (!(await writers.png(request)).ok) return [compared({ ...figure, ours: null })]
  if (scene.width * scene.height * SCALE ** 2 > MOST_PIXELS) {
    const [ours] = await measureInTurn(drawing('png', roles))
    return [compared({ ...figure, ours })]
  }
  const [ours, bare] = await measureInTurn(
    drawing('png', roles),
    work(
      () => scene,
      (known) => barePng(known, SCALE),
    ),
  )
  return [compared({ ...figure, ours, beside: 'bare canvas, fastest encoding', value: bare })]
}

async function pdf(roles: number): Promise<readonly Comparison[]> {
  const request = requests(roles)()
  const scene = exportScene(request)
  const scale = Math.min(POINTS, LONGEST_SIDE / Math.max(scene.width, scene.height))
  const written = await writers.pdf(request)
  const [ours, bare] = await measureInTurn(
    drawing('pdf', roles),
    work(
      () => scene,
      (known) => barePdf(known, scale),
    ),
  )
  return [
    compared({ work: 'PDF', roles, ours, beside: 'bare canvas', value: bare, goal: 'PDF' }),
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
