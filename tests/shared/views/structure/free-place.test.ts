// Places to add a role: one in each lane of a belt, a small team or a pod, on no card and inside the lane.
import { expect, it } from 'vitest'
import { encloses, touches } from '../../../../shared/layout/boxes.ts'
import { layoutOf } from '../../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { freePlaces } from '../../../../shared/views/structure/free-place.ts'
import { belt, buildDocument, many } from '../../../helpers/build-document.ts'

/** North has a closer beside a dozen qualifiers; South has but one closer, and East nobody. */
const inPods = buildDocument({
  structure: 'pods',
  pods: ['north', 'south', 'east'],
  roles: [
    ...many('qualification', 12, undefined, 'north'),
    ...many('closing', 1, undefined, 'north'),
    ...many('closing', 1, undefined, 'south'),
  ],
})

it.each([
  ['an empty belt', buildDocument({ structure: 'conveyor', roles: [] }), 4],
  ['an empty small team', buildDocument({ structure: 'two-party', roles: [] }), 3],
  ['a belt', buildDocument(belt(1, 3, 0, 2)), 4],
  ['a belt of many', buildDocument(belt(12, 31, 7, 1)), 4],
  ['a small team', buildDocument({ ...belt(1, 0, 4, 1), structure: 'two-party' }), 3],
  ['a pod whose cells are full', buildDocument({ ...belt(1, 1, 1, 1), structure: 'pods' }), 0],
  ['pods with places below cards and with empty cells', inPods, 10],
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

it('an empty cell of a pod has a small one, beside its name: below are words', () => {
  const layout = layoutOf(orgOf(inPods), { dropAreas: true })
  for (const { key, box, isSmall } of freePlaces(layout)) {
    const cell = layout.lanes.find((each) => each.key === key)
    expect(isSmall).toBe(cell?.roleIds.length === 0)
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  }
})
