// What gestures mean: moving and adding.
import { expect, test } from 'vitest'
import { addAt, addInto, moveAt } from '../../../renderer/actions/drops.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { templatesMatching } from '../../../shared/org/role-templates.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

const document = buildDocument(belt(1, 1, 2, 0))
const org = orgOf(document)
const layout = layoutOf(org, { dropAreas: true })
const [accountManager] = templatesMatching('account manager')
if (!accountManager) throw new Error('no template')

function pointIn(key: string, y: number) {
  const lane = layout.lanes.find((each) => each.key === key)
  if (!lane) throw new Error(`no lane ${key}`)
  return { x: lane.box.x + lane.box.width / 2, y: lane.box.y + y }
}

const closer = roleId('closing 1')

test('dropping a card on a lane moves it there', () => {
  const call = moveAt(layout, pointIn('stage:qualification', 300), [closer])
  expect(call).toEqual({
    edit: 'move-roles',
    args: { roleIds: [closer], lane: { kind: 'stage', stage: 'qualification' }, index: 1 },
  })
})

test('dropping it far outside means nothing', () => {
  expect(moveAt(layout, { x: -999, y: -999 }, [closer])).toBeNull()
})

test('a role from the palette takes the work of the lane and reports to whoever leads', () => {
  const id = roleId('new')
  const call = addAt(org, layout, pointIn('stage:qualification', 300), accountManager, id)
  const outcome = call && applyEdit(document, call)
  if (!outcome?.ok) throw new Error('refused')
  const added = outcome.value.document.roles.find((role) => role.id === id)
  expect(added).toMatchObject({
    title: 'Account manager',
    stages: [{ stage: 'qualification' }],
    managerId: 'head',
    personId: null,
  })
})

test('without a lane it goes where its own stage says', () => {
  const outcome = applyEdit(document, addInto(org, {}, accountManager, roleId('new')))
  if (!outcome.ok) throw new Error('refused')
  expect(outcome.value.document.roles.at(-1)?.stages).toEqual([{ stage: 'account-management' }])
})

test('in the sales team of two parties it qualifies and closes, whatever it is called', () => {
  const twoParty = { ...document, structure: 'two-party' as const }
  const lane = { kind: 'team', team: 'sales' } as const
  const [closerTemplate] = templatesMatching('account executive')
  if (!closerTemplate) throw new Error('no template')
  const call = addInto(orgOf(twoParty), { lane }, closerTemplate, roleId('new'))
  const outcome = applyEdit(twoParty, call)
  if (!outcome.ok) throw new Error('refused')
  const added = outcome.value.document.roles.find(({ id }) => id === roleId('new'))
  expect(added?.stages).toEqual([{ stage: 'qualification' }, { stage: 'closing' }])
})
