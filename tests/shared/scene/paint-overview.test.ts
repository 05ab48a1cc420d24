// Painting what is in view: nothing seen is left out, details go as they get too small to be seen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { contains, touches } from '../../../shared/layout/boxes.ts'
import type { Box } from '../../../shared/layout/layout.ts'
import {
  detailAt,
  type Overview,
  paintOverview,
  partsIn,
} from '../../../shared/scene/paint-overview.ts'
import type { Scene, ScenePart } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { recordingContext } from '../../helpers/recording-context.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const MARKS = {
  roles: new Map([[roleId('closing 1'), 'error' as const]]),
  lanes: new Map(),
}
const scene = sceneOf(buildDocument(belt(3, 3, 3, 3)), MARKS)
const theme = THEMES.light

function whole({ width, height }: Scene): Box {
  return { x: 0, y: 0, width, height }
}

function painted(change: Partial<Overview>) {
  const context = recordingContext()
  const isSparse = paintOverview(context, scene, {
    theme,
    view: whole(scene),
    zoom: 1,
    cards: 'all',
    hidden: new Set(),
    selected: new Set(),
    found: new Set(),
    isMoving: false,
    ...change,
  })
  return { ...context, isSparse }
}

describe('how much of a card is drawn', () => {
  test.each([
    [0.5, 100, 'full', 'full'],
    [0.25, 150, 'full', 'full'],
    [0.25, 151, 'sketch', 'full'],
    [0.5, 800, 'sketch', 'full'],
    [0.5, 801, 'sketch', 'sketch'],
    [0.2, 100, 'sketch', 'sketch'],
    [0.12, 1500, 'sketch', 'sketch'],
    [0.12, 2000, 'block', 'sketch'],
    [0.12, 2001, 'block', 'block'],
    [0.05, 1, 'block', 'block'],
  ] as const)('at zoom %s with %s cards: %s, at rest %s', (zoom, cards, moving, resting) => {
    expect(detailAt(zoom, cards, true)).toBe(moving)
    expect(detailAt(zoom, cards, false)).toBe(resting)
  })
})

test('near by, all that is written is painted', () => {
  expect(painted({}).texts.filter((text) => text === 'closing 2')).toHaveLength(1)
})

test('far away nothing is written, cards are blocks of their stage, marks are dots', () => {
  const { texts, fills } = painted({ zoom: 0.07 })
  expect(texts).toEqual([])
  expect(fills.filter((fill) => fill === theme.stages.closing.strong)).toHaveLength(3)
  expect(fills).toContain(theme.severities.error)
})

test('while the view moves faint lines are left out, at rest nothing is missing', () => {
  const [moving, resting] = [true, false].map((isMoving) => painted({ zoom: 0.4, isMoving }))
  expect(resting?.strokes).toContain(theme.cardBorder)
  expect(moving?.strokes).not.toContain(theme.cardBorder)
  expect(moving?.texts).toEqual(resting?.texts)
  expect([moving?.isSparse, resting?.isSparse]).toEqual([true, false])
})

test('a finding is seen at every zoom', () => {
  for (const zoom of [1, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02])
    expect(painted({ zoom }).fills).toContain(theme.severities.error)
})

test('hidden cards are not painted; with none, only what lies below them', () => {
  const hidden = new Set([roleId('closing 2')])
  expect(painted({ hidden }).texts).not.toContain('closing 2')
  expect(painted({ cards: 'none' }).texts).not.toContain('closing 2')
  expect(painted({ cards: 'none' }).texts.some((text) => text.includes('Closing'))).toBe(true)
})

test('selected cards have a frame', () => {
  const selected = new Set([roleId('closing 2')])
  for (const zoom of [1, 0.2, 0.05])
    expect(painted({ zoom, selected }).strokes).toContain(theme.selection)
  expect(painted({ zoom: 0.2 }).strokes).not.toContain(theme.selection)
})

test('cards that were found have a rim, however small they are', () => {
  const found = new Set([roleId('closing 2'), roleId('closing 3')])
  const count = (zoom: number) =>
    painted({ zoom, found }).fills.filter((fill) => fill === theme.found).length
  expect([count(1), count(0.2)]).toEqual([2, 2])
  // Of blocks all of it.
  expect(count(0.05)).toBe(4)
  expect(painted({ zoom: 0.2 }).fills).not.toContain(theme.found)
})

/** A part that has something in the box, found the slow way: lines point by point. */
function reaches(part: ScenePart, box: Box): boolean {
  if (part.kind !== 'line') return touches(part.box, box)
  const points = part.shapes.flatMap((shape) => (shape.kind === 'line' ? shape.points : []))
  return points.some((from, at) => {
    const to = points[at + 1] ?? from
    return [0, 0.25, 0.5, 0.75, 1].some((way) =>
      contains(box, {
        x: part.box.x + from.x + way * (to.x - from.x),
        y: part.box.y + from.y + way * (to.y - from.y),
      }),
    )
  })
}

const share = fc.double({ min: -0.2, max: 1.2, noNaN: true })

test('what reaches into a box is in it, in painting order; the whole box holds everything', () => {
  fc.assert(
    fc.property(arbitraryDocument, share, share, share, (document, x, y, size) => {
      const { parts, width, height } = sceneOf(document)
      const side = Math.abs(size)
      const box = { x: x * width, y: y * height, width: side * width, height: side * height }
      const inside = partsIn(parts, box)
      const known = new Set(inside)
      expect(parts.filter((part) => reaches(part, box) && !known.has(part))).toEqual([])
      expect(inside).toEqual(parts.filter((part) => known.has(part)))
      expect(partsIn(parts, { x: 0, y: 0, width, height })).toEqual(parts)
    }),
  )
})
