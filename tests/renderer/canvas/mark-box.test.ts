// Marks are pressed on 24 px of the screen, as far as that leaves a card around them.
import { expect, test } from 'vitest'
import {
  isOnMark,
  MOST_ON_CARD,
  markOfCard,
  movedInto,
  pressedAround,
} from '../../../renderer/canvas/mark-box.ts'
import { roleId } from '../../../shared/ids.ts'

const box = { x: 100, y: 50, width: 180, height: 52 }
const card = { roleId: roleId('a'), box }
const mark = markOfCard(box)

test.each([
  [1, 24],
  [0.5, 24],
  // As much as a card leaves.
  [0.25, 14],
])('at zoom %s a mark is %s px', (zoom, px) => {
  const { width, height, x } = pressedAround(mark, zoom, MOST_ON_CARD)
  expect([width * zoom, height * zoom]).toEqual([px, px])
  expect(x + width / 2).toBe(mark.x + mark.width / 2)
})

test('the mark of a lane takes nothing from the lane beside it', () => {
  const lane = { width: 2_500, height: 6_000 }
  const drawn = { x: lane.width - 31, y: 12, width: 22, height: 22 }
  const around = pressedAround(drawn, 0.07, lane.width / 4)
  expect(movedInto(around, lane)).toMatchObject({ x: lane.width - around.width, y: 0 })
  expect(around.width * 0.07).toBeCloseTo(24)
  expect(movedInto(drawn, lane)).toEqual(drawn)
})

test('a tap on the corner is on the mark, one on the middle is not', () => {
  expect(isOnMark(card, { x: 275, y: 54 }, 0.3)).toBe(true)
  expect(isOnMark(card, { x: 240, y: 54 }, 0.3)).toBe(false)
  expect(isOnMark(card, { x: 190, y: 76 }, 0.05)).toBe(false)
})
