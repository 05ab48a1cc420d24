// Cut roles pasted in their own chart: the same roles, as if they were dropped there.
import { describe, expect, it } from 'vitest'
import { cutTo } from '../../../shared/clipboard/move-cut.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { podId, roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const belt = buildDocument({
  roles: [
    { id: 'a', does: 'closing' },
    { id: 'b', does: 'closing', to: 'a' },
    { id: 'c', does: 'qualification', to: 'b' },
  ],
})

function orderAfter(calls: ReturnType<typeof cutTo>, document = belt) {
  const outcome = applyEdits(document, calls)
  if (!outcome.ok) throw new Error('refused')
  return outcome.value.document.roles
}

describe('in a place', () => {
  it('they stand there with all that hangs on them', () => {
    const lane = { kind: 'stage', stage: 'closing' } as const
    const roles = orderAfter(cutTo(belt, [roleId('c')], { lane, index: 1 }))
    expect(roles.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(roles[1]).toMatchObject({ managerId: 'b', stages: [{ stage: 'closing' }] })
  })

  it('its index counts without those that go', () => {
    const lane = { kind: 'stage', stage: 'closing' } as const
    const roles = orderAfter(cutTo(belt, [roleId('a')], { lane, index: 2 }))
    expect(roles.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  it('in another pod they keep what they do', () => {
    const pods = buildDocument({
      structure: 'pods',
      pods: ['North', 'South'],
      roles: [
        { id: 'sdr', does: 'qualification', pod: 'North' },
        { id: 'ae', does: 'closing', pod: 'North' },
      ],
    })
    const lane = { kind: 'pod', podId: podId('South'), stage: 'closing' } as const
    const roles = orderAfter(cutTo(pods, [roleId('sdr'), roleId('ae')], { lane }), pods)
    expect(roles.map((role) => [role.podId, role.stages[0]?.stage])).toEqual([
      ['South', 'qualification'],
      ['South', 'closing'],
    ])
  })
})

it('without a place they stay where they are', () => {
  expect(cutTo(belt, [roleId('a')], null)).toEqual([])
})
