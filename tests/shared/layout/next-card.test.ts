// Going from card to card with the arrow keys.
import { expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { nextCard } from '../../../shared/layout/next-card.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

const layout = layoutOf(orgOf(buildDocument(belt(2, 2, 2, 2))), { dropAreas: true })

test.each([
  ['lead-generation 1', 'down', 'lead-generation 2'],
  ['lead-generation 1', 'right', 'qualification 1'],
  ['qualification 2', 'left', 'lead-generation 2'],
  ['closing 1', 'up', 'head'],
  ['account-management 2', 'right', null],
] as const)('from %s %s to %s', (from, direction, to) => {
  expect(nextCard(layout, roleId(from), direction)).toBe(to)
})

test('from a card that is not there to the first one', () => {
  expect(nextCard(layout, roleId('gone'), 'up')).toBe(layout.cards[0]?.roleId)
})
