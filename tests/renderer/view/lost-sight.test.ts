// Whether a change has left nothing of the chart in sight, and where to look then.
import { expect, test } from 'vitest'
import { cardOutOfSight, middleThatShows } from '../../../renderer/view/lost-sight.ts'
import { roleId } from '../../../shared/ids.ts'

const SEEN = { x: 0, y: 1000, width: 800, height: 600 }

function cards(...places: readonly (readonly [id: string, x: number, y: number])[]) {
  return {
    cards: places.map(([id, x, y]) => ({
      roleId: roleId(id),
      box: { x, y, width: 200, height: 60 },
    })),
  }
}

const long = cards(['top', 0, 0], ['near', 0, 945], ['last', 0, 1200])
const short = cards(['top', 0, 0], ['near', 0, 945])

test('the view stays where a card is still seen, where none was seen, and where none is left', () => {
  expect(cardOutOfSight(SEEN, [short, long], undefined)).toBeNull()
  expect(cardOutOfSight(SEEN, [long, long], undefined)).toBeNull()
  expect(cardOutOfSight(SEEN, [short, short], undefined)).toBeNull()
  expect(cardOutOfSight(SEEN, [long, cards()], undefined)).toBeNull()
})

test('when the last card goes, the selected one is looked at, else the nearest', () => {
  const boxOf = (id: string) => short.cards.find((card) => card.roleId === id)?.box
  expect(cardOutOfSight(SEEN, [long, short], roleId('top'))).toBe(boxOf('top'))
  expect(cardOutOfSight(SEEN, [long, short], roleId('last'))).toBe(boxOf('near'))
  expect(cardOutOfSight(SEEN, [long, short], undefined)).toBe(boxOf('near'))
})

test('the view moves only across or only down, where that is enough', () => {
  const at = (x: number, y: number) => middleThatShows(SEEN, { x, y, width: 200, height: 60 })
  expect(at(0, 1700)).toEqual({ x: 400, y: 1730 })
  expect(at(900, 1100)).toEqual({ x: 1000, y: 1300 })
  expect(at(-300, 900)).toEqual({ x: -200, y: 930 })
  // In sight, but below the bar of the zoom.
  expect(at(300, 1500)).toEqual({ x: 400, y: 1530 })
})
