// Pasting in the reporting tree: beside a colleague, below a manager, moved or as a copy.
import { expect, test } from 'vitest'
import { fragmentOf } from '../../../../shared/clipboard/fragment.ts'
import { cutTo } from '../../../../shared/clipboard/move-cut.ts'
import { pastedRoles } from '../../../../shared/clipboard/paste-roles.ts'
import { applyEdits, type EditCall } from '../../../../shared/editing/apply-edit.ts'
import { type RoleId, roleId } from '../../../../shared/ids.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { REPORTING_VIEW } from '../../../../shared/views/reporting/reporting-view.ts'
import { buildDocument, many } from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'

const document = buildDocument({
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'a', person: 'Ann', does: 'leadership', to: 'head' },
    { id: 'b', does: 'leadership', to: 'head' },
    ...many('closing', 4, 'a'),
    ...many('qualification', 2, 'b'),
    { id: 'lost', does: 'closing', to: 'nobody' },
  ],
})
const org = orgOf(document)
const team = { document, org, layout: REPORTING_VIEW.layout(org, { dropAreas: true }) }

/** A point on a card, from its middle. */
function on(id: string, dx = 0, dy = 0) {
  const card = team.layout.cards.find((each) => each.roleId === id)
  if (!card) throw new Error(`no card ${id}`)
  const { x, y, width, height } = card.box
  return { x: x + width / 2 + dx, y: y + height / 2 + dy }
}

/** Who reports to a manager afterwards, in the order of the document. */
function reportsAfter(calls: readonly EditCall[], manager: string): readonly RoleId[] {
  const outcome = applyEdits(team.document, calls)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  return outcome.value.document.roles
    .filter(({ managerId }) => managerId === manager)
    .map(({ id }) => id)
}

const { pasteBeside, pasteAt } = REPORTING_VIEW
const ids = (...each: readonly string[]) => each.map((id) => roleId(id))

test('lands after the selected card, to report as it does; nobody inherits a manager who is gone', () => {
  expect(pasteBeside(team.org, ids('closing 2', 'b'))).toEqual({
    lane: { kind: 'stage', stage: 'closing' },
    team: { managerId: 'a', beside: { roleId: 'closing 2', side: 'after' } },
  })
  expect(pasteBeside(team.org, ids('lost'))?.team?.managerId).toBeNull()
  expect(pasteBeside(team.org, [])).toBeNull()
})

test('over a card lands below it, between others beside them, on its own roles nowhere', () => {
  const at = (point: { x: number; y: number }, ...pasted: readonly string[]) =>
    pasteAt(team, point, new Set(ids(...pasted)))
  expect(at(on('b'))?.team).toEqual({ managerId: 'b' })
  expect(at(on('closing 1', 0, -28))?.team).toEqual({
    managerId: 'a',
    beside: { roleId: 'closing 1', side: 'before' },
  })
  expect(at(on('b'), 'b')).toBeNull()
  expect(at({ x: -900, y: -900 })).toBeNull()
})

test('of what was cut moves it there, whoever reports to it along with it', () => {
  const place = pasteBeside(team.org, ids('qualification 1'))
  const calls = cutTo(team.document, ids('closing 1', 'closing 3'), place)
  expect(reportsAfter(calls, 'b')).toEqual([
    'qualification 1',
    'closing 1',
    'closing 3',
    'qualification 2',
  ])
  const below = cutTo(team.document, ids('a', 'closing 1'), pasteAt(team, on('b'), new Set()))
  expect(reportsAfter(below, 'b')).toEqual(['a', 'qualification 1', 'qualification 2'])
})

test('of a copy stands there with its own work, those below it below the copy', () => {
  let next = 0
  const fragment = fragmentOf(team.document, ids('a', 'closing 1'))
  const place = pasteBeside(team.org, ids('qualification 1'))
  const { calls, roleIds } = pastedRoles(team.document, fragment, place, () => `n${next++}`)
  const [lead = '', below = ''] = roleIds
  expect(reportsAfter(calls, 'b')).toEqual(['qualification 1', lead, 'qualification 2'])
  expect(reportsAfter(calls, lead)).toEqual([below])
  const outcome = applyEdits(team.document, calls)
  const roles = outcome.ok ? outcome.value.document.roles : []
  expect(roles.find(({ id }) => id === below)?.stages).toEqual([{ stage: 'closing' }])
})
