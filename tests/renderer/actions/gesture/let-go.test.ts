// What letting go does besides the edit: what is selected, shown and said.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { letGo } from '../../../../renderer/actions/gesture/let-go.ts'
import { currentDocument, currentSession, useSession } from '../../../../renderer/state/store.ts'
import { useWindow } from '../../../../renderer/state/window.ts'
import { Messages } from '../../../../renderer/toasts/Messages.tsx'
import { startHistory } from '../../../../shared/editing/history.ts'
import { roleId } from '../../../../shared/ids.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { templatesMatching } from '../../../../shared/org/role-templates.ts'
import { addInto } from '../../../../shared/views/structure/add-into.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { mounted } from '../../../helpers/mounted.ts'

const chart = buildDocument(belt(1, 1, 2, 1))

beforeEach(() => {
  useSession.setState({ history: startHistory(chart), selection: [] })
  useWindow.setState({ panel: 'findings' })
})

function movedToSupport(...ids: readonly string[]): Parameters<typeof letGo> {
  const roleIds = ids.map(roleId)
  const args = { roleIds, lane: { kind: 'support' as const } }
  return [
    { kind: 'cards', roleIds },
    { edit: { edit: 'move-roles', args }, onto: null },
  ]
}

test('cards are selected where they were let go', () => {
  expect(letGo(...movedToSupport('closing 2', 'closing 1'))).toBe(true)
  expect(currentSession().selection).toEqual(['closing 2', 'closing 1'])
  expect(currentSession().history.past).toHaveLength(1)
})

test('a new role is selected and its fields are shown', () => {
  const [template] = templatesMatching('designer')
  if (!template) throw new Error('no template')
  const id = roleId('new')
  letGo(
    { kind: 'template', template, id },
    { edit: addInto(orgOf(chart), {}, template, id), onto: null },
  )
  expect(currentSession().selection).toEqual([id])
  expect(useWindow.getState().panel).toBe('role')
})

test('who takes a role over is said, with the way back', async () => {
  const place = mounted(createElement(Messages))
  const [closer] = chart.people.filter(({ id }) =>
    chart.roles.some((role) => role.id === roleId('closing 1') && role.personId === id),
  )
  if (!closer) throw new Error('nobody')
  const onto = roleId('closing 2')
  const role = orgOf(chart).role(onto)
  const before = role && orgOf(chart).holderOf(role)
  await act(async () => {
    letGo(
      { kind: 'person', personId: closer.id },
      { edit: { edit: 'assign-person', args: { roleId: onto, person: closer.id } }, onto },
    )
  })
  expect(place.ownerDocument.body.textContent).toContain(`${closer.name} is`)
  expect(place.ownerDocument.body.textContent).toContain(`instead of ${before?.name}`)
  expect(currentDocument().roles.find(({ id }) => id === onto)?.personId).toBe(closer.id)
})

test('a refused edit selects nothing', () => {
  expect(letGo(...movedToSupport('gone'))).toBe(false)
  expect(currentSession().selection).toEqual([])
})
