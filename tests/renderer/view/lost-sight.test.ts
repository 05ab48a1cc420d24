// Whether a change has left nothing of the chart in sight, and where to look then.
import { expect, test } from 'vitest'
import { cardOutOfSight } from '../../../renderer/view/lost-sight.ts'
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
