// Who could be the manager of at least one of several roles, also where managers form a circle.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { managersForAny } from '../../../shared/several-roles/takers.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']

test('exactly those are offered whom the edit takes for one of them', () => {
  const manager = fc.option(fc.constantFrom(...IDS), { nil: undefined })
  const charts = fc
    .array(manager, { minLength: IDS.length, maxLength: IDS.length })
    .map((managers) =>
      buildDocument({
        roles: IDS.map((id, at) => {
          const to = managers[at]
          return to === undefined ? { id } : { id, to }
        }),
      }),
    )
  fc.assert(
    fc.property(charts, fc.uniqueArray(fc.nat(5), { minLength: 2 }), (chart, places) => {
      const roles = places.flatMap((at) => chart.roles[at] ?? [])
      const taken = chart.roles.filter(({ id: managerId }) =>
        roles.some(({ id }) => {
          const args = { roleIds: [id], managerId }
          return applyEdit(chart, { edit: 'set-manager', args }).ok
        }),
      )
      expect(managersForAny(chart, roles)).toEqual(taken)
    }),
  )
})
