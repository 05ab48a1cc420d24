// Places to add a role: one in each lane of a belt or a small team, on no card and inside the lane.
import { expect, it } from 'vitest'
import { encloses, touches } from '../../../../shared/layout/boxes.ts'
import { layoutOf } from '../../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { freePlaces } from '../../../../shared/views/structure/free-place.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'

it.each([
  ['an empty belt', buildDocument({ structure: 'conveyor', roles: [] }), 4],
  ['an empty small team', buildDocument({ structure: 'two-party', roles: [] }), 3],
  ['a belt', buildDocument(belt(1, 3, 0, 2)), 4],
  ['a belt of many', buildDocument(belt(12, 31, 7, 1)), 4],
  ['a small team', buildDocument({ ...belt(1, 0, 4, 1), structure: 'two-party' }), 3],
  ['pods, which are full of lanes', buildDocument({ ...belt(1, 1, 1, 1), structure: 'pods' }), 0],
])('%s', (_what, document, count) => {
  const layout = layoutOf(orgOf(document), { dropAreas: true })
  const places = freePlaces(layout)
  expect(places).toHaveLength(count)
  for (const { key, box } of places) {
    const lane = layout.lanes.find((each) => each.key === key)
    expect(lane && encloses(lane.box, box)).toBe(true)
    expect(layout.cards.filter((card) => touches(card.box, box))).toEqual([])
  }
})
