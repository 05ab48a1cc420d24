// What of the chart is looked at: folding, unfolding what is asked for, and what undo leaves alone.
import { expect, test } from 'vitest'
import {
  showing,
  WHOLE_STRUCTURE,
  withAllFolded,
  withFold,
} from '../../../renderer/state/looking.ts'
import { lookAt, newSession, recordEdit, undoEdit } from '../../../renderer/state/session.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'

const role = (id: string, managerId: string | null) => ({
  id,
  title: id,
  stages: [{ stage: managerId === null ? 'leadership' : 'closing' }],
  managerId,
})

const org = orgOf(
  documentSchema().parse({
    name: 'Lines',
    structure: 'conveyor',
    roles: [
      role('top', null),
      role('mid', 'top'),
      role('low', 'mid'),
      role('other', 'top'),
      role('a', 'b'),
      role('b', 'a'),
    ],
  }),
)

const [top, mid, low, other] = ['top', 'mid', 'low', 'other'].map(roleId) as [
  ReturnType<typeof roleId>,
  ReturnType<typeof roleId>,
  ReturnType<typeof roleId>,
  ReturnType<typeof roleId>,
]

test('a branch is folded and unfolded; folding all leaves the heads and those next to them', () => {
  const folded = withFold(WHOLE_STRUCTURE, mid)
  expect([...folded.folded]).toEqual([mid])
  expect(withFold(folded, mid).folded.size).toBe(0)
  expect([...withAllFolded(WHOLE_STRUCTURE, org).folded]).toEqual([mid, roleId('a'), roleId('b')])
})

test('a role that is asked for is shown: only what hides it unfolds', () => {
  const folded = { ...WHOLE_STRUCTURE, folded: new Set([top, mid, other]) }
  expect([...showing(folded, org, [low]).folded]).toEqual([other])
  expect(showing(folded, org, [top])).toBe(folded)
  const branch = { ...WHOLE_STRUCTURE, top: mid }
  expect(showing(branch, org, [low, mid])).toBe(branch)
  expect(showing(branch, org, [other]).top).toBeNull()
  // A circle has no top, and is no endless way.
  expect(showing(branch, org, [roleId('a')]).top).toBeNull()
})

test('undo changes the chart and not the view', () => {
  const session = newSession()
  const call = { edit: 'rename-chart', args: { name: 'Other' } } as const
  const outcome = applyEdit(session.history.present, call)
  if (!outcome.ok) throw new Error('refused')
  const looking = { ...WHOLE_STRUCTURE, view: 'reporting' as const }
  const back = undoEdit(lookAt(recordEdit(session, outcome.value), looking))
  expect(back.history.present).toEqual(session.history.present)
  expect(back.looking).toBe(looking)
})
