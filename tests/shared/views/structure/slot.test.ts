// Where a card would go if it were dropped at a point.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RoleId, roleId } from '../../../../shared/ids.ts'
import { layoutOf } from '../../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { slotAt } from '../../../../shared/views/structure/slot.ts'
import { arbitraryDocument } from '../../../helpers/arbitrary-document.ts'
import { belt, buildDocument, many, plus } from '../../../helpers/build-document.ts'

const layout = layoutOf(orgOf(buildDocument(belt(0, 3, 12, 1))), { dropAreas: true })
const NONE = new Set<RoleId>()
const share = fc.double({ min: -0.05, max: 1.05, noNaN: true })

function cardBox(id: string) {
  const card = layout.cards.find((each) => each.roleId === id)
  if (!card) throw new Error(`no card ${id}`)
  return card.box
}

function laneBox(key: string) {
  const lane = layout.lanes.find((each) => each.key === key)
  if (!lane) throw new Error(`no lane ${key}`)
  return lane.box
}

test('an empty lane takes it first', () => {
  const { x, y } = laneBox('stage:lead-generation')
  expect(slotAt(layout, { x: x + 30, y: y + 300 }, NONE)).toEqual({
    lane: { kind: 'stage', stage: 'lead-generation' },
    index: 0,
  })
})

test('upper half of a card: before it; lower half: after it; below all: last', () => {
  const { x, y, height } = cardBox('qualification 2')
  expect(slotAt(layout, { x: x + 20, y: y + 5 }, NONE)?.index).toBe(1)
  expect(slotAt(layout, { x: x + 20, y: y + height - 5 }, NONE)?.index).toBe(2)
  expect(slotAt(layout, { x: x + 20, y: y + 400 }, NONE)?.index).toBe(3)
})

test('the moving card itself does not count', () => {
  const { x, y, height } = cardBox('qualification 3')
  const moving = new Set([roleId('qualification 1')])
  expect(slotAt(layout, { x: x + 20, y: y + height }, moving)?.index).toBe(2)
})

test('in several columns cards are read row by row', () => {
  const wide = layoutOf(
    orgOf(buildDocument({ structure: 'two-party', roles: many('closing', 6) })),
    { dropAreas: true },
  )
  const [, , third] = wide.cards.map(({ box }) => box)
  if (!third) throw new Error('no third card')
  expect(slotAt(wide, { x: third.x + 5, y: third.y + 5 }, NONE)?.index).toBe(2)
  const beside = { x: third.x + third.width + 3, y: third.y + 5 }
  expect(slotAt(wide, beside, NONE)?.index).toBe(3)
})

test('up to 40 px outside a lane still mean it, further away is empty ground', () => {
  const { x, y, width, height } = laneBox('support')
  const below = (by: number) => slotAt(layout, { x: x + width / 2, y: y + height + by }, NONE)
  expect(below(0)?.lane.kind).toBe('support')
  expect(below(40)?.lane.kind).toBe('support')
  expect(below(41)).toBeNull()
  expect(below(400)).toBeNull()
  // At a corner the way is as long as it is.
  expect(slotAt(layout, { x: x - 35, y: y + height + 35 }, NONE)).toBeNull()
  expect(slotAt(layout, { x: -500, y: -500 }, NONE)).toBeNull()
})

describe('leaders', () => {
  const laneAt = (on: typeof layout, x: number, y: number) => slotAt(on, { x, y }, NONE)?.lane.kind

  test('stand among leaders; beside them and above the lanes is empty ground', () => {
    const { x, y, width } = cardBox('head')
    expect(laneAt(layout, x + width + 40, y + 10)).toBe('leadership')
    expect(laneAt(layout, x - 40, y + 10)).toBe('leadership')
    expect(laneAt(layout, x + width + 60, y + 10)).toBeUndefined()
    expect(laneAt(layout, laneBox('stage:lead-generation').x + 20, y + 10)).toBeUndefined()
    expect(laneAt(layout, x + width / 2, y - 60)).toBeUndefined()
  })

  test('the first one goes where the chart says so', () => {
    const empty = layoutOf(orgOf(buildDocument({ roles: many('closing', 2) })), { dropAreas: true })
    const { box } = empty.lanes.find(({ key }) => key === 'leadership') ?? { box: null }
    if (!box) throw new Error('no room for leaders')
    expect(laneAt(empty, box.x + 5, box.y + 5)).toBe('leadership')
    expect(laneAt(empty, empty.lanes[1]?.box.x ?? 0, box.y)).toBeUndefined()
  })

  test('of two rows the space beside the shorter one is empty', () => {
    const leads = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      person: id,
      does: 'leadership' as const,
      to: 'head',
    }))
    const head = { id: 'head', person: 'H', does: 'leadership' } as const
    const rows = layoutOf(orgOf(buildDocument(plus({ roles: [] }, head, ...leads))), {
      dropAreas: true,
    })
    const [top, first, second] = rows.cards.map(({ box }) => box)
    if (!top || !first || !second) throw new Error('too few leaders')
    expect(laneAt(rows, first.x + 10, top.y + 5)).toBeUndefined()
    expect(laneAt(rows, (first.x + second.x + second.width) / 2, first.y + 5)).toBe('leadership')
  })
})

test('a slot lies among the other cards of its lane, for any document and any point', () => {
  fc.assert(
    fc.property(arbitraryDocument, share, share, (document, acrossShare, downShare) => {
      const layout = layoutOf(orgOf(document), { dropAreas: true })
      const moving = new Set<RoleId>(layout.cards.slice(0, 2).map(({ roleId }) => roleId))
      const point = { x: acrossShare * layout.width, y: downShare * layout.height }
      const slot = slotAt(layout, point, moving)
      if (!slot) return
      const lane = layout.lanes.find((each) => each.lane === slot.lane)
      const staying = layout.cards.filter(
        (card) => lane?.roleIds.includes(card.roleId) && !moving.has(card.roleId),
      )
      expect(slot.index).toBeLessThanOrEqual(staying.length)
    }),
  )
})
