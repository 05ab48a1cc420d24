// Where a card would go if it were dropped at a point.
import { expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { slotAt } from '../../../shared/layout/slot.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, many } from '../../helpers/build-document.ts'

const layout = layoutOf(orgOf(buildDocument(belt(0, 3, 12, 1))), { dropAreas: true })
const NONE = new Set<ReturnType<typeof roleId>>()

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
  const third = wide.cards.find(({ index }) => index === 2)?.box
  if (!third) throw new Error('no third card')
  expect(slotAt(wide, { x: third.x + 5, y: third.y + 5 }, NONE)?.index).toBe(2)
  const beside = { x: third.x + third.width + 3, y: third.y + 5 }
  expect(slotAt(wide, beside, NONE)?.index).toBe(3)
})

test('a little outside a lane still means it, far away means nothing', () => {
  const { x, y, width, height } = laneBox('support')
  expect(slotAt(layout, { x: x + width / 2, y: y + height + 20 }, NONE)?.lane.kind).toBe('support')
  expect(slotAt(layout, { x: -500, y: -500 }, NONE)).toBeNull()
})
