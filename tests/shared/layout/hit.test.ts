// Which card lies under a point: the quick way finds what looking at every card finds.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { contains } from '../../../shared/layout/boxes.ts'
import { cardAt } from '../../../shared/layout/hit.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

const share = fc.double({ min: -0.05, max: 1.05, noNaN: true })

test('in a card, beside it, and far away', () => {
  const layout = layoutOf(orgOf(buildDocument(belt(1, 2, 3, 1))), { dropAreas: true })
  for (const card of layout.cards) {
    const { x, y, width, height } = card.box
    expect(cardAt(layout, { x: x + width / 2, y: y + height / 2 })).toBe(card)
    expect(cardAt(layout, { x: x - 3, y: y + 3 })).toBeNull()
  }
  expect(cardAt(layout, { x: -500, y: -500 })).toBeNull()
})

test('the same as looking at every card, for any document and any point', () => {
  fc.assert(
    fc.property(arbitraryDocument, share, share, (document, acrossShare, downShare) => {
      const layout = layoutOf(orgOf(document), { dropAreas: true })
      const point = { x: acrossShare * layout.width, y: downShare * layout.height }
      const slow = layout.cards.filter(({ box }) => contains(box, point))
      const hit = cardAt(layout, point)
      expect(hit === null).toBe(slow.length === 0)
      if (hit) expect(slow).toContain(hit)
    }),
  )
})

test('the middle of every card of any document is hit', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const layout = layoutOf(orgOf(document), { dropAreas: true })
      for (const { box } of layout.cards) {
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        expect(cardAt(layout, middle)).not.toBeNull()
      }
    }),
  )
})

test('wherever cards stand: without lanes, one over the other, below the origin', () => {
  const placed = (id: string, x: number, y: number) => ({
    roleId: roleId(id),
    box: { x, y, width: 208, height: 60 },
  })
  const tree = {
    width: 900,
    height: 400,
    lanes: [],
    pods: [],
    lines: [],
    cards: [placed('head', 300, -100), placed('left', 100, 90), placed('over', 200, 120)],
  }
  const at = (x: number, y: number) => cardAt(tree, { x, y })?.roleId
  expect(at(310, -100)).toBe('head')
  expect(at(310, -40)).toBe('head')
  expect(at(110, 100)).toBe('left')
  expect(at(250, 130)).toBe('over')
  expect(at(250, 100)).toBe('left')
  expect(at(310, 0)).toBeUndefined()
})
