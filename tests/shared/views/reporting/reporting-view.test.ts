// The reporting view: what dropping, stepping and going on mean on a tree.
import { describe, expect, test } from 'vitest'
import { applyEdits, type EditCall } from '../../../../shared/editing/apply-edit.ts'
import { personId, type RoleId, roleId } from '../../../../shared/ids.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { templatesMatching } from '../../../../shared/org/role-templates.ts'
import { REPORTING_VIEW } from '../../../../shared/views/reporting/reporting-view.ts'
import type { Carried, Drop } from '../../../../shared/views/view.ts'
import { buildDocument, many, type Note } from '../../../helpers/build-document.ts'
import { dropped } from '../../../helpers/dropped.ts'
import { english } from '../../../helpers/english.ts'

const TEAM: Note = {
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'a', person: 'Ann', does: 'leadership', to: 'head' },
    { id: 'b', does: 'leadership', to: 'head' },
    ...many('closing', 4, 'a'),
    ...many('qualification', 2, 'b'),
    { id: 'lost', does: 'closing', to: 'nobody' },
  ],
}

function drawn(note = TEAM) {
  const document = buildDocument(note)
  const org = orgOf(document)
  return { document, org, layout: REPORTING_VIEW.layout(org, { dropAreas: true }) }
}

const team = drawn()

/** A point on a card, from its middle. */
function on(id: string, dx = 0, dy = 0) {
  const card = team.layout.cards.find((each) => each.roleId === id)
  if (!card) throw new Error(`no card ${id}`)
  const { x, y, width, height } = card.box
  return { x: x + width / 2 + dx, y: y + height / 2 + dy }
}

const cards = (...ids: readonly string[]): Carried => ({
  kind: 'cards',
  roleIds: ids.map((id) => roleId(id)),
})

function drop(point: { x: number; y: number }, what: Carried): Drop | null {
  return dropped(REPORTING_VIEW.dropAt(team, point, what))
}

/** Why it cannot be dropped there. */
function refusal(point: { x: number; y: number }, what: Carried): string | null {
  const found = REPORTING_VIEW.dropAt(team, point, what)
  return found && 'refusal' in found ? english.write(found.refusal) : null
}

/** Who reports to a manager afterwards, in the order of the document. */
function reportsAfter(calls: readonly EditCall[], manager: string): readonly RoleId[] {
  const outcome = applyEdits(team.document, calls)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  return outcome.value.document.roles
    .filter(({ managerId }) => managerId === manager)
    .map(({ id }) => id)
}

describe('cards dropped on a card', () => {
  test('report there, several at once', () => {
    const result = drop(on('b'), cards('closing 1', 'closing 3'))
    expect(result?.onto).toBe('b')
    expect(reportsAfter(result ? [result.edit] : [], 'b')).toEqual([
      'closing 1',
      'closing 3',
      'qualification 1',
      'qualification 2',
    ])
  })

  test('bring along who reports to them, and those stay theirs', () => {
    const result = drop(on('b'), cards('a', 'closing 1'))
    expect(result?.edit).toEqual({
      edit: 'set-manager',
      args: { roleIds: ['a'], managerId: 'b' },
    })
  })

  test('several of one circle: the first one goes, and the circle is open', () => {
    const circle = drawn({
      roles: [
        { id: 'boss', does: 'leadership' },
        { id: 'a', does: 'closing', to: 'b' },
        { id: 'b', does: 'closing', to: 'c' },
        { id: 'c', does: 'closing', to: 'a' },
      ],
    })
    const boss = circle.layout.cards.find(({ roleId: id }) => id === 'boss')
    if (!boss) throw new Error('no boss')
    const { x, y, width, height } = boss.box
    const middle = { x: x + width / 2, y: y + height / 2 }
    for (const carried of [
      ['b', 'a', 'c'],
      ['b', 'c'],
    ]) {
      expect(REPORTING_VIEW.dropAt(circle, middle, cards(...carried))).toMatchObject({
        edit: { edit: 'set-manager', args: { roleIds: ['b'], managerId: 'boss' } },
      })
    }
  })

  test('of their own manager, or on empty ground: nothing', () => {
    expect(drop(on('a'), cards('closing 1'))).toBeNull()
    expect(drop({ x: -500, y: -500 }, cards('closing 1'))).toBeNull()
    expect(drop(on('a'), cards())).toBeNull()
  })

  test('let go on itself after a nudge, alone or among others: nothing, and nothing is said', () => {
    for (const carried of [cards('a'), cards('b', 'a'), cards('a', 'closing 1')])
      expect(REPORTING_VIEW.dropAt(team, on('a'), carried)).toBeNull()
  })

  test('of somebody below are refused, and it is said why', () => {
    const already = (id: string) =>
      `Nothing was changed: ${id} already reports to a, directly or further up.`
    expect(refusal(on('closing 1'), cards('a'))).toBe(already('closing 1'))
    // Also among those who report to it.
    expect(refusal(on('closing 1', 0, -28), cards('a'))).toBe(
      'Nothing was changed: a cannot report to itself.',
    )
    // Whichever of several it is.
    expect(refusal(on('closing 2'), cards('b', 'a'))).toBe(already('closing 2'))
  })
})

describe('cards dropped between others', () => {
  test('of the same manager change places', () => {
    const result = drop(on('closing 1', 0, -26), cards('closing 4'))
    expect(result?.onto).toBeNull()
    expect(result?.edit).toEqual({
      edit: 'place-reports',
      args: { roleIds: ['closing 4'], besideId: 'closing 1', side: 'before' },
    })
  })

  test('below the last stand after it', () => {
    const result = drop(on('closing 4', 0, 40), cards('closing 1'))
    expect(reportsAfter(result ? [result.edit] : [], 'a')).toEqual([
      'closing 2',
      'closing 3',
      'closing 4',
      'closing 1',
    ])
  })

  test('of another manager report there as well', () => {
    const result = drop(on('b', -110), cards('closing 1'))
    expect(result?.edit).toEqual({
      edit: 'place-reports',
      args: { roleIds: ['closing 1'], besideId: 'b', side: 'before', managerId: 'head' },
    })
  })

  test('at the top report to nobody; who stands there already keeps a missing manager', () => {
    expect(drop(on('head', -106), cards('a'))?.edit).toMatchObject({ args: { managerId: null } })
    expect(drop(on('head', -106), cards('lost'))?.edit).toEqual({
      edit: 'place-reports',
      args: { roleIds: ['lost'], besideId: 'head', side: 'before' },
    })
  })
})

describe('from the palette and the list of people', () => {
  const [template] = templatesMatching('account executive')
  if (!template) throw new Error('no template')
  const what = { kind: 'template', template, id: roleId('new') } as const

  test('a role reports to the card it is dropped on, in its pod', () => {
    const pods = drawn({
      structure: 'pods',
      pods: ['North'],
      roles: [{ id: 'lead', does: 'leadership', pod: 'North' }],
    })
    const [card] = pods.layout.cards
    const point = { x: (card?.box.x ?? 0) + 100, y: (card?.box.y ?? 0) + 30 }
    expect(dropped(REPORTING_VIEW.dropAt(pods, point, what))?.edit).toMatchObject({
      edit: 'add-roles',
      args: { roles: [{ id: 'new', managerId: 'lead', podId: 'North' }] },
    })
  })

  test('the first role may be dropped anywhere, others need a card or a place beside one', () => {
    const nobody = drawn({ roles: [] })
    const far = { x: 900, y: 900 }
    expect(dropped(REPORTING_VIEW.dropAt(nobody, far, what))?.edit).toMatchObject({
      args: { roles: [{ managerId: null }] },
    })
    expect(drop({ x: -900, y: -900 }, what)).toBeNull()
    expect(reportsAfter([drop(on('a', -106), what)?.edit ?? neverMind], 'head')).toContain('new')
  })

  test('a role that is dropped between two others stands there and reports as they do', () => {
    const between = drop(on('closing 2', 0, 33), what)
    expect(between?.onto).toBeNull()
    expect(reportsAfter([between?.edit ?? neverMind], 'a')).toEqual([
      'closing 1',
      'closing 2',
      'closing 3',
      'new',
      'closing 4',
    ])
    const first = drop(on('closing 1', 0, -28), what)
    expect(reportsAfter([first?.edit ?? neverMind], 'a')[0]).toBe('new')
    const last = drop(on('closing 4', 0, 33), what)
    expect(reportsAfter([last?.edit ?? neverMind], 'a').at(-1)).toBe('new')
  })

  test('a person takes the role under the pointer', () => {
    expect(drop(on('b'), { kind: 'person', personId: personId('Ann') })?.onto).toBe('b')
    expect(drop(on('a'), { kind: 'person', personId: personId('Ann') })).toBeNull()
  })
})

const neverMind: EditCall = { edit: 'set-manager', args: { roleIds: [], managerId: null } }

describe('by key', () => {
  const step = (direction: 'up' | 'down' | 'left' | 'right', ...ids: readonly string[]) =>
    REPORTING_VIEW.step(
      team.layout,
      ids.map((id) => roleId(id)),
      direction,
    )

  test('cards change places among those who report to the same manager', () => {
    expect(reportsAfter(step('right', 'closing 1'), 'a')).toEqual([
      'closing 2',
      'closing 1',
      'closing 3',
      'closing 4',
    ])
    expect(reportsAfter(step('up', 'closing 3', 'closing 4'), 'a')).toEqual([
      'closing 3',
      'closing 4',
      'closing 1',
      'closing 2',
    ])
    expect(reportsAfter(step('left', 'b'), 'head')).toEqual(['b', 'a'])
  })

  test('who is at the end of the way stays', () => {
    expect(step('up', 'closing 1')).toEqual([])
    expect(step('right', 'closing 4')).toEqual([])
    expect(step('right', 'b')).toEqual([])
  })

  test('arrows go along the lines and the rows', () => {
    const next = (from: string, direction: 'up' | 'down' | 'left' | 'right') =>
      REPORTING_VIEW.next(team.layout, roleId(from), direction)
    expect(next('a', 'down')).toBe('closing 1')
    // What hangs lower is nearer, but does not stand in the row.
    expect(next('head', 'right')).toBe('lost')
    expect(next('closing 1', 'right')).toBe('closing 2')
    expect(next('closing 1', 'down')).toBe('closing 3')
    expect(next('a', 'up')).toBe('head')
    expect(next('closing 3', 'up')).toBe('closing 1')
    expect(next('closing 1', 'up')).toBe('a')
    expect(next('closing 4', 'down')).toBe('qualification 2')
  })

  test('one goes on with a colleague, else the manager, else anybody', () => {
    const beside = (...ids: readonly string[]) =>
      REPORTING_VIEW.beside(
        team.layout,
        ids.map((id) => roleId(id)),
      )
    expect(beside('closing 2')).toBe('closing 3')
    expect(beside('closing 4')).toBe('closing 3')
    expect(beside('qualification 1', 'qualification 2')).toBe('b')
    expect(beside('b', 'qualification 1', 'qualification 2')).toBe('a')
    expect(beside(...team.layout.cards.map((card) => card.roleId))).toBeNull()
  })
})
