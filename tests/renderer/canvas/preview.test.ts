// The preview of a gesture is what letting go makes of the chart, however it was put together.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allAtOnce } from '../../../renderer/canvas/between-frames.ts'
import { previewOf } from '../../../renderer/canvas/preview.ts'
import { layoutFor, shownView } from '../../../renderer/view/shown-view.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { smallOrganisation } from '../../helpers/edit-tester.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const layout = layoutOf(orgOf(smallOrganisation), { dropAreas: true })

const anywhere = fc.record({
  x: fc.double({ min: 0, max: layout.width, noNaN: true }),
  y: fc.double({ min: 0, max: layout.height, noNaN: true }),
})
const someRoles = fc.subarray(
  smallOrganisation.roles.map(({ id }) => id),
  { minLength: 1, maxLength: 3 },
)

test('shows exactly what dropping there does, with a slot for each card', () => {
  fc.assert(
    fc.property(anywhere, someRoles, (point, ids) => {
      const what = { kind: 'cards', roleIds: ids } as const
      const found = shownView().dropAt({ org: orgOf(smallOrganisation), layout }, point, what)
      const drop = found && 'edit' in found ? found.edit : undefined
      fc.pre(drop !== undefined)
      const roles = new Set(ids)
      const args = { document: smallOrganisation, drop, roles, draw: sceneOf }
      const preview = allAtOnce(previewOf(args))
      const outcome = applyEdit(smallOrganisation, drop)
      if (!outcome.ok) return preview === null
      // A copy has been seen by nobody: nothing of it is kept anywhere.
      const after = structuredClone(outcome.value.document)
      expect(preview?.scene).toEqual(sceneOf(after))
      const { cards } = layoutFor(after)
      const places = cards.filter(({ roleId }) => roles.has(roleId)).map(({ box }) => box)
      expect(preview?.slots).toEqual(places)
      return places.length === ids.length
    }),
  )
})

test('changes nothing', () => {
  const before = structuredClone(smallOrganisation)
  const [role] = smallOrganisation.roles
  if (!role) throw new Error('no role')
  const drop = {
    edit: 'move-roles' as const,
    args: { roleIds: [role.id], lane: { kind: 'support' as const }, index: 0 },
  }
  const args = { document: smallOrganisation, drop, roles: new Set([role.id]), draw: sceneOf }
  expect(allAtOnce(previewOf(args))?.slots).toHaveLength(1)
  expect(smallOrganisation).toEqual(before)
})
