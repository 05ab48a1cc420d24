// Which card has its turn when others are deleted.
import { expect, test } from 'vitest'
import { roleId } from '../../../../shared/ids.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { STRUCTURE_VIEW } from '../../../../shared/views/structure/structure-view.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'

const layout = STRUCTURE_VIEW.layout(orgOf(buildDocument(belt(0, 3, 1, 1))), { dropAreas: true })

test.each([
  [['qualification 2'], 'qualification 3'],
  [['qualification 3'], 'qualification 2'],
  [['qualification 2', 'qualification 3'], 'qualification 1'],
  // The last of them decides, whatever lies between.
  [['qualification 1', 'qualification 3'], 'qualification 2'],
  [['closing 1'], 'account-management 1'],
  [['account-management 1'], 'closing 1'],
  [['closing 1', 'account-management 1'], 'qualification 3'],
  [['head'], 'qualification 1'],
  [[], 'head'],
])('without %j: %s', (gone, next) => {
  expect(STRUCTURE_VIEW.beside(layout, gone.map(roleId))).toBe(next)
})

test('nobody is left when all go', () => {
  const all = layout.cards.map((card) => card.roleId)
  expect(STRUCTURE_VIEW.beside(layout, all)).toBeNull()
})
