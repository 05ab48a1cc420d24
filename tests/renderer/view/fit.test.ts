// After a fit nothing lies over the chart: random organisations in both views, small and large windows, with and
// without bars at their edges.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  coveredBy,
  drawnBox,
  freeRoom,
  isShownWhole,
  viewAround,
  ZOOM,
} from '../../../renderer/view/fit.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { roleId } from '../../../shared/ids.ts'
import { touches } from '../../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { reportingLayout } from '../../../shared/layout/reporting/reporting-layout.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { arbitraryCompany, companyOf } from '../../helpers/arbitrary-leaders.ts'

/** The canvas where it is in the window, in px of the screen. */
const canvases = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 120 }),
  width: fc.integer({ min: 260, max: 3_400 }),
  height: fc.integer({ min: 240, max: 2_000 }),
})

/** What stands over the canvas: the zoom bar always; find bar, branch and legend at times, the legend in several rows. */
const things = fc.record({
  find: fc.boolean(),
  branch: fc.option(fc.integer({ min: 34, max: 62 })),
  legend: fc.option(fc.integer({ min: 20, max: 70 })),
})

type Things = typeof things extends fc.Arbitrary<infer Some> ? Some : never

/** At their margins, as React Flow places panels. */
function placed({ x, y, width, height }: Box, { find, branch, legend }: Things): readonly Box[] {
  const bottom = (own: number) => y + height - 15 - own
  const across = (most: number) => Math.min(most, width - 30)
  return [
    { x: x + 15, y: bottom(34), width: across(280), height: 34 },
    ...(find
      ? [{ x: x + width - 10 - across(430), y: y + 10, width: across(430), height: 38 }]
      : []),
    ...(branch === null ? [] : [{ x: x + 15, y: y + 15, width: across(500), height: branch }]),
    ...(legend === null
      ? []
      : [
          {
            x: x + width - 15 - across(460),
            y: bottom(legend),
            width: across(460),
            height: legend,
          },
        ]),
  ]
}

/** Where a part of the chart is on the screen. */
function onCanvas({ x, y, width, height }: Box, canvas: Box, view: View): Box {
  return {
    x: canvas.x + view.x + x * view.zoom,
    y: canvas.y + view.y + y * view.zoom,
    width: width * view.zoom,
    height: height * view.zoom,
  }
}

/** Everything that is drawn. */
function partsOf({ lanes, pods, cards, lines, tags }: Layout): readonly Box[] {
  return [
    ...[...lanes, ...pods, ...cards].map(({ box }) => box),
    ...lines.flatMap(({ points }) => points.map((at) => ({ ...at, width: 0, height: 0 }))),
    // What hangs at the lower edge of a card lies below it.
    ...(tags ?? []).map(({ at }) => ({ ...at, width: 0, height: 14 })),
  ]
}

interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What is out of the canvas or below something. */
function hidden(parts: readonly Box[], canvas: Box, over: readonly Box[]): readonly Box[] {
  return parts.filter(
    (part) =>
      part.x < canvas.x ||
      part.y < canvas.y ||
      part.x + part.width > canvas.x + canvas.width ||
      part.y + part.height > canvas.y + canvas.height ||
      over.some((thing) => touches(thing, part)),
  )
}

describe('after a fit', () => {
  test.each([...STRUCTURES, 'reporting'] as const)('nothing lies over any chart: %s', (kind) => {
    fc.assert(
      fc.property(arbitraryCompany, canvases, things, (company, canvas, there) => {
        const document = companyOf(company, kind === 'reporting' ? 'conveyor' : kind)
        const over = placed(canvas, there)
        const covered = coveredBy(canvas, over)
        const { width, height } = freeRoom(canvas, covered)
        const shape = width / Math.max(1, height)
        const layout =
          kind === 'reporting'
            ? reportingLayout(orgOf(document))
            : layoutOf(orgOf(document), { dropAreas: true, shape })
        const box = drawnBox(layout)
        if (!box) return
        const view = viewAround(box, canvas, covered)
        expect(view.zoom).toBeLessThanOrEqual(1.4)
        if (canvas.width <= 1_300 || canvas.height <= 870) expect(view.zoom).toBeLessThanOrEqual(1)
        const parts = partsOf(layout).map((part) => onCanvas(part, canvas, view))
        expect(hidden(parts, canvas, over)).toEqual([])
        // As large as it can be: it fills the room from side to side, or from top to bottom.
        const fills = Math.max((box.width * view.zoom) / width, (box.height * view.zoom) / height)
        if (view.zoom < 1) expect(fills).toBeCloseTo(1)
      }),
      { numRuns: 40 },
    )
  })

  test('ten thousand roles are in sight in a window of usual size', () => {
    const document = companyOf(
      { leaders: 800, pods: 600, workers: 9_200, picks: [3, 141, 59, 265, 358, 979, 323] },
      null,
    )
    const canvas = { x: 44, y: 48, width: 828, height: 743 }
    const over = placed(canvas, { find: true, branch: null, legend: 40 })
    const covered = coveredBy(canvas, over)
    for (const structure of ['pods', null] as const) {
      const org = orgOf({ ...document, structure })
      const layout =
        structure === null ? reportingLayout(org) : layoutOf(org, { dropAreas: true, shape: 1.2 })
      const box = drawnBox(layout)
      if (!box) throw new Error('nothing is drawn')
      const view = viewAround(box, canvas, covered)
      expect(view.zoom).toBeGreaterThan(ZOOM.min)
      expect(hidden([onCanvas(box, canvas, view)], canvas, over)).toEqual([])
    }
  })

  test('where bars leave no room at all there is still a view', () => {
    const canvas = { x: 0, y: 0, width: 200, height: 90 }
    const covered = coveredBy(canvas, placed(canvas, { find: true, branch: 60, legend: 60 }))
    const view = viewAround({ x: 24, y: 24, width: 2_000, height: 900 }, canvas, covered)
    expect(Object.values(view).every(Number.isFinite)).toBe(true)
    expect(view.zoom).toBeGreaterThanOrEqual(ZOOM.min)
  })
})

test('lines that run beside everything else are in sight, too', () => {
  const card = { roleId: roleId('one'), box: { x: 100, y: 24, width: 208, height: 60 } }
  const lines = [
    {
      id: 'line:one',
      points: [
        { x: 20, y: 30 },
        { x: 20, y: 400 },
      ],
    },
  ]
  const layout = { width: 400, height: 500, lanes: [], pods: [], cards: [card], lines }
  expect(drawnBox(layout)).toEqual({ x: 20, y: 24, width: 288, height: 376 })
})

test('a small chart grows with a window that is larger than a large one, up to a limit', () => {
  const box = { x: 24, y: 24, width: 600, height: 400 }
  const zoomIn = (width: number, height: number) =>
    viewAround(box, { width, height }, { top: 0, bottom: 0 }).zoom
  expect(zoomIn(828, 743)).toBe(1)
  expect(zoomIn(1_340, 870)).toBe(1)
  expect(zoomIn(1_560, 1_100)).toBeCloseTo(1.2)
  expect(zoomIn(1_980, 1_340)).toBe(1.4)
  expect(zoomIn(3_400, 2_000)).toBe(1.4)
})

test('what is hidden covers nothing, and each thing the edge that it is nearer to', () => {
  const canvas = { x: 100, y: 50, width: 800, height: 600 }
  const above = { x: 120, y: 60, width: 90, height: 30 }
  const below = { x: 120, y: 600, width: 90, height: 35 }
  expect(coveredBy(canvas, [])).toEqual({ top: 0, bottom: 0 })
  expect(coveredBy(canvas, [{ ...above, height: 0 }])).toEqual({ top: 0, bottom: 0 })
  expect(coveredBy(canvas, [above, below])).toEqual({ top: 40, bottom: 50 })
})

describe('another drawing is shown whole', () => {
  test('where it is seen as large as now', () => {
    expect(isShownWhole(0.8, 0.62, false)).toBe(true)
    expect(isShownWhole(0.8, 1, false)).toBe(false)
    expect(isShownWhole(1, 1.5, false)).toBe(false)
  })

  test('where all was in sight, unless cards that could be read could be read no more', () => {
    expect(isShownWhole(0.55, 0.8, true)).toBe(true)
    expect(isShownWhole(0.3, 0.8, true)).toBe(false)
    expect(isShownWhole(0.1, 0.15, true)).toBe(true)
  })
})
