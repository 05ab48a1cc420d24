// Lines of command on both drawings: they join a card with its manager, along gaps, and never end in a circle.
import { describe, expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import type { Layout, PlacedLine, Point } from '../../../shared/layout/layout.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { REPORTING_VIEW } from '../../../shared/views/reporting/reporting-view.ts'
import { STRUCTURE_VIEW } from '../../../shared/views/structure/structure-view.ts'
import type { View } from '../../../shared/views/view.ts'
import { randomTree } from '../../helpers/arbitrary-tree.ts'
import { buildDocument, many, type RoleNote } from '../../helpers/build-document.ts'

function drawn(view: View, roles: readonly RoleNote[]) {
  const org = orgOf(buildDocument({ roles }))
  return { org, layout: view.layout(org, { dropAreas: false }) }
}

const linesOf = (view: View, roles: readonly RoleNote[], ...ids: readonly string[]) =>
  view.linesOfCommand(
    drawn(view, roles),
    ids.map((id) => roleId(id)),
  )

const idsOf = (lines: readonly PlacedLine[]) => lines.map(({ id }) => id.replace('command:', ''))

/** The pieces of a line, which go straight across or straight down. */
function piecesOf({ points }: Pick<PlacedLine, 'points'>): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at]
    return from ? [[from, to] as const] : []
  })
}

/** Does a drawn line cover all of this piece? */
function isDrawn({ lines }: Layout, [from, to]: readonly [Point, Point]): boolean {
  if (from.x === to.x && from.y === to.y) return true
  const pieces = lines.flatMap(piecesOf)
  const isAcross = from.y === to.y
  const key = isAcross ? 'x' : 'y'
  const other = isAcross ? 'y' : 'x'
  const [start, end] = [Math.min(from[key], to[key]), Math.max(from[key], to[key])]
  let covered = start
  const along = pieces
    .filter(([a, b]) => a[other] === from[other] && b[other] === from[other])
    .map(([a, b]) => [Math.min(a[key], b[key]), Math.max(a[key], b[key])] as const)
    .toSorted(([a], [b]) => a - b)
  for (const [a, b] of along) if (a <= covered) covered = Math.max(covered, b)
  return covered >= end
}

describe('in the reporting tree', () => {
  const roles = randomTree({ seed: 11, roles: 90, fewest: 1, most: 9, layers: 6 })
  const { org, layout } = drawn(REPORTING_VIEW, roles)

  test('they lie on the lines that are drawn, from every card to the top', () => {
    for (const { id } of org.document.roles) {
      const lines = REPORTING_VIEW.linesOfCommand({ org, layout }, [id])
      const astray = lines.flatMap(piecesOf).filter((piece) => !isDrawn(layout, piece))
      expect(astray, id).toEqual([])
      const way = []
      for (let at = org.role(id); at?.managerId; at = org.role(at.managerId)) way.push(at.id)
      expect(idsOf(lines)).toEqual(way)
    }
  })

  test('of several each part is drawn once, and of support beside the line too', () => {
    const team = [
      { id: 'head', does: 'leadership' },
      { id: 'help', does: 'support', to: 'head' },
      { id: 'lead', does: 'leadership', to: 'head' },
      ...many('closing', 2, 'lead'),
    ] as const
    expect(idsOf(linesOf(REPORTING_VIEW, team, 'closing 1', 'closing 2', 'help'))).toEqual([
      'closing 1',
      'lead',
      'closing 2',
      'help',
    ])
    const { layout } = drawn(REPORTING_VIEW, team)
    const [line] = linesOf(REPORTING_VIEW, team, 'help')
    expect(line && piecesOf(line).filter((piece) => !isDrawn(layout, piece))).toEqual([])
  })

  test('in a circle they end at its top, at a missing manager nowhere', () => {
    const loose = [
      { id: 'x', to: 'y' },
      { id: 'y', to: 'x' },
      { id: 'lost', to: 'nobody' },
      { id: 'self', to: 'self' },
    ]
    expect(idsOf(linesOf(REPORTING_VIEW, loose, 'x', 'y'))).toHaveLength(1)
    expect(linesOf(REPORTING_VIEW, loose, 'lost', 'self')).toEqual([])
  })
})

describe('where cards stand in lanes', () => {
  const team = [
    { id: 'head', does: 'leadership' },
    { id: 'lead', does: 'leadership', to: 'head' },
    ...many('closing', 3, 'lead'),
    { id: 'self', does: 'closing', to: 'self' },
    { id: 'lost', does: 'closing', to: 'nobody' },
  ] as const

  test('one leads to the manager, and one from each who reports there', () => {
    const ids = idsOf(linesOf(STRUCTURE_VIEW, team, 'lead'))
    expect(ids).toEqual(['lead', 'closing 1', 'closing 2', 'closing 3'])
    expect(linesOf(STRUCTURE_VIEW, team, 'self', 'lost')).toEqual([])
  })

  test('each runs beside its card and comes to the lower edge of the manager', () => {
    const { layout } = drawn(STRUCTURE_VIEW, team)
    const boxes = new Map(layout.cards.map(({ roleId, box }) => [String(roleId), box]))
    for (const { id, points } of linesOf(STRUCTURE_VIEW, team, 'lead').slice(1)) {
      const card = boxes.get(id.replace('command:', ''))
      const manager = boxes.get('lead')
      if (!card || !manager) throw new Error('no card')
      expect(points[0]).toEqual({ x: card.x, y: card.y + card.height / 2 })
      const end = { x: manager.x + manager.width / 2, y: manager.y + manager.height }
      expect(points.at(-1)).toEqual(end)
    }
  })

  test('below a leader it runs as high as the lines of the chart, not a little beside them', () => {
    const heads = [
      { id: 'head', does: 'leadership' },
      ...many('closing', 2, 'head'),
      ...many('qualification', 2, 'head'),
    ] as const
    const levelsOf = (lines: readonly PlacedLine[]) =>
      new Set(lines.flatMap(piecesOf).flatMap(([from, to]) => (from.y === to.y ? from.y : [])))
    const drawnAt = levelsOf(drawn(STRUCTURE_VIEW, heads).layout.lines)
    const [line] = linesOf(STRUCTURE_VIEW, heads, 'qualification 1')
    expect(drawnAt.has(line?.points.at(-2)?.y ?? Number.NaN)).toBe(true)
  })

  test('no heading of a lane and no card is crossed on the way up through a lane', () => {
    const { layout } = drawn(STRUCTURE_VIEW, team)
    const lanes = layout.lanes.filter(({ headerHeight }) => headerHeight > 0)
    for (const line of linesOf(STRUCTURE_VIEW, team, 'lead')) {
      for (const [from, to] of piecesOf(line)) {
        expect(from.x === to.x || from.y === to.y).toBe(true)
        if (from.x !== to.x) continue
        const inside = lanes.filter(({ box }) => box.x < from.x && from.x < box.x + box.width)
        // Headings begin further in.
        for (const { box } of inside) expect(from.x - box.x).toBeLessThan(10)
      }
    }
  })

  test('within a lane it goes from edge to edge', () => {
    const pair = [
      { id: 'a', does: 'closing' },
      { id: 'b', does: 'closing', to: 'a' },
    ] as const
    const { layout } = drawn(STRUCTURE_VIEW, pair)
    const [line] = linesOf(STRUCTURE_VIEW, pair, 'b')
    const left = layout.cards[0]?.box.x
    expect(line?.points.map(({ x }) => x)).toEqual([left, Number(left) - 5, Number(left) - 5, left])
  })
})
