// What dropping cards, a role from the palette or a person means.
import { describe, expect, test } from 'vitest'
import { applyEdit, type EditCall } from '../../../../shared/editing/apply-edit.ts'
import { personId, roleId } from '../../../../shared/ids.ts'
import { layoutOf } from '../../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { templatesMatching } from '../../../../shared/org/role-templates.ts'
import { addInto } from '../../../../shared/views/structure/add-into.ts'
import { STRUCTURE_VIEW } from '../../../../shared/views/structure/structure-view.ts'
import type { Carried } from '../../../../shared/views/view.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { dropped } from '../../../helpers/dropped.ts'
import { english } from '../../../helpers/english.ts'

const document = buildDocument(belt(1, 1, 2, 0))
const org = orgOf(document)
const layout = layoutOf(org, { dropAreas: true })
const FAR = { x: -999, y: -999 }

function templateOf(words: string) {
  const [template] = templatesMatching(words)
  if (!template) throw new Error('no template')
  return template
}

function pointIn(key: string, y: number) {
  const lane = layout.lanes.find((each) => each.key === key)
  if (!lane) throw new Error(`no lane ${key}`)
  return { x: lane.box.x + lane.box.width / 2, y: lane.box.y + y }
}

function onCard(id: string) {
  const card = layout.cards.find(({ roleId: each }) => each === id)
  if (!card) throw new Error(`no card ${id}`)
  return { x: card.box.x + 5, y: card.box.y + 5 }
}

const dropAt = (point: { x: number; y: number }, what: Carried) =>
  dropped(STRUCTURE_VIEW.dropAt({ org, layout }, point, what))

function added(call: EditCall | undefined, on = document) {
  const outcome = call && applyEdit(on, call)
  if (!outcome?.ok) throw new Error('refused')
  return outcome.value.document.roles.find(({ id }) => id === roleId('new'))
}

describe('cards', () => {
  const closers = [roleId('closing 1'), roleId('closing 2')]

  test('go into the lane, all of them', () => {
    expect(
      dropAt(pointIn('stage:qualification', 300), { kind: 'cards', roleIds: closers }),
    ).toEqual({
      edit: {
        edit: 'move-roles',
        args: { roleIds: closers, lane: { kind: 'stage', stage: 'qualification' }, index: 1 },
      },
      onto: null,
    })
  })

  test('dropped on empty ground stay', () => {
    expect(dropAt(FAR, { kind: 'cards', roleIds: closers })).toBeNull()
    const beside = { x: onCard('head').x + 300, y: onCard('head').y }
    expect(dropAt(beside, { kind: 'cards', roleIds: closers })).toBeNull()
  })

  test('on a leader report there and stay in their lane; at the edge of its card they stand beside it', () => {
    const [first] = document.roles.filter(({ stages }) => stages[0]?.stage === 'closing')
    if (!first) throw new Error('no closer')
    const loose = {
      ...document,
      roles: document.roles.map((role) =>
        role.id === first.id ? { ...role, managerId: null } : role,
      ),
    }
    const drawn = { org: orgOf(loose), layout: layoutOf(orgOf(loose), { dropAreas: true }) }
    const head = drawn.layout.cards.find(({ roleId: id }) => id === roleId('head'))
    if (!head) throw new Error('no head')
    const { x, y, width } = head.box
    const what = { kind: 'cards', roleIds: closers } as const
    expect(STRUCTURE_VIEW.dropAt(drawn, { x: x + width / 2, y: y + 20 }, what)).toEqual({
      edit: { edit: 'set-manager', args: { roleIds: closers, managerId: 'head' } },
      onto: 'head',
    })
    expect(dropped(STRUCTURE_VIEW.dropAt(drawn, { x: x + 5, y: y + 20 }, what))?.onto).toBeNull()
    // They report there already.
    expect(dropAt({ x: onCard('head').x + width / 2, y: onCard('head').y + 20 }, what)).toBeNull()
    const itself = { kind: 'cards', roleIds: [roleId('head')] } as const
    const back = dropped(STRUCTURE_VIEW.dropAt(drawn, { x: x + width / 2, y: y + 20 }, itself))
    expect(back?.onto).not.toBe('head')
  })

  test('on a leader below themselves are refused, and it is said why', () => {
    const chain = buildDocument({
      roles: [
        { id: 'head', does: 'leadership' },
        { id: 'lead', does: 'leadership', to: 'head' },
      ],
    })
    const drawn = { org: orgOf(chain), layout: layoutOf(orgOf(chain), { dropAreas: true }) }
    const lead = drawn.layout.cards.find(({ roleId: id }) => id === roleId('lead'))
    if (!lead) throw new Error('no lead')
    const middle = { x: lead.box.x + lead.box.width / 2, y: lead.box.y + 20 }
    const what = { kind: 'cards', roleIds: [roleId('head')] } as const
    const found = STRUCTURE_VIEW.dropAt(drawn, middle, what)
    expect(found && 'refusal' in found && english.write(found.refusal)).toBe(
      'Nothing was changed: lead already reports to head, directly or further up.',
    )
  })

  test('none: nothing', () => {
    expect(dropAt(pointIn('support', 5), { kind: 'cards', roleIds: [] })).toBeNull()
  })
})

describe('a role from the palette', () => {
  const accountManager = { kind: 'template', template: templateOf('account manager') } as const
  const what = { ...accountManager, id: roleId('new') }

  test('takes the work of the lane and reports to whoever leads', () => {
    const drop = dropAt(pointIn('stage:qualification', 300), what)
    expect(drop?.onto).toBeNull()
    expect(added(drop?.edit)).toMatchObject({
      title: 'Account manager',
      stages: [{ stage: 'qualification' }],
      managerId: 'head',
      personId: null,
    })
  })

  test('on a leader reports there and does its own work, in the pod that is led', () => {
    const { x, y } = onCard('head')
    const onHead = dropAt({ x: x + 100, y: y + 20 }, what)
    expect(onHead?.onto).toBe('head')
    expect(added(onHead?.edit)).toMatchObject({
      stages: [{ stage: 'account-management' }],
      managerId: 'head',
    })
    const pods = buildDocument({
      structure: 'pods',
      pods: ['North', 'South'],
      podDetails: { South: { leadId: 'lead' } },
      roles: [{ id: 'lead', does: 'leadership' }],
    })
    const drawn = { org: orgOf(pods), layout: layoutOf(orgOf(pods), { dropAreas: true }) }
    const lead = drawn.layout.cards.find(({ roleId: id }) => id === roleId('lead'))
    if (!lead) throw new Error('no lead')
    const middle = { x: lead.box.x + lead.box.width / 2, y: lead.box.y + 20 }
    const drop = dropped(STRUCTURE_VIEW.dropAt(drawn, middle, what))
    expect(added(drop?.edit, pods)).toMatchObject({ managerId: 'lead', podId: 'South' })
  })

  test('on empty ground is not added', () => {
    expect(dropAt(FAR, what)).toBeNull()
  })

  test('without a lane goes where its own stage says', () => {
    const call = addInto(org, {}, what.template, what.id)
    expect(added(call)?.stages).toEqual([{ stage: 'account-management' }])
  })

  test('in the sales team of two parties qualifies and closes, whatever it is called', () => {
    const twoParty = { ...document, structure: 'two-party' as const }
    const lane = { kind: 'team', team: 'sales' } as const
    const call = addInto(orgOf(twoParty), { lane }, templateOf('account executive'), what.id)
    expect(added(call, twoParty)?.stages).toEqual([
      { stage: 'qualification' },
      { stage: 'closing' },
    ])
  })
})

describe('a person', () => {
  const own = document.roles.find(({ id }) => id === roleId('closing 1'))?.personId
  if (!own) throw new Error('nobody holds it')
  const what = { kind: 'person', personId: own } as const

  test('takes the role under the pointer', () => {
    expect(dropAt(onCard('closing 2'), what)).toEqual({
      edit: { edit: 'assign-person', args: { roleId: 'closing 2', person: own } },
      onto: 'closing 2',
    })
  })

  test('dropped on their own card: nothing', () => {
    expect(dropAt(onCard('closing 1'), what)).toBeNull()
  })

  test('needs a card: a lane is not enough', () => {
    expect(dropAt(pointIn('stage:account-management', 200), what)).toBeNull()
    const nobody = { kind: 'person', personId: personId('nobody') } as const
    expect(dropAt(FAR, nobody)).toBeNull()
  })
})
