// A role that is added by a click: where it belongs, and in the reporting view to the team that is worked on.
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { addFromPalette } from '../../../renderer/actions/add-from-palette.ts'
import { showOnlyBranch, showView } from '../../../renderer/actions/look.ts'
import { currentDocument, currentSession, selectRoles } from '../../../renderer/state/store.ts'
import { roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { openChart } from '../../helpers/open-chart.ts'

const chart = buildDocument({
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership' },
    { id: 'lead', person: 'Cid', does: 'leadership', to: 'head' },
    { id: 'closer', person: 'Bob', does: 'closing', to: 'lead' },
    { id: 'lost', person: 'Lo', does: 'closing', to: 'nobody' },
  ],
})

/** Whom the new role reports to. */
function managerOfNew(...selection: readonly string[]) {
  act(() => {
    selectRoles(selection.map(roleId))
    addFromPalette({ title: 'Qualifier', stage: 'qualification', alsoCalled: [] })
  })
  return currentDocument().roles.at(-1)?.managerId
}

beforeEach(() => openChart(chart))

test('in the structure view to whoever leads, whatever is selected', () => {
  expect(managerOfNew('lead')).toBe('head')
  // It is selected, and its name is asked for.
  const [added] = currentSession().selection
  expect(currentSession().naming).toEqual({ roleId: added, isPassing: false })
})

test('in the reporting view to the selected leader, or to the leader of the selected role', async () => {
  await act(() => showView('reporting'))
  // Without a team that is worked on, to whoever leads usually.
  expect(managerOfNew()).toBe('head')
  expect(managerOfNew('lost')).toBe('head')
  expect(managerOfNew('lead')).toBe('lead')
  expect(managerOfNew('closer')).toBe('lead')
})

test('where one branch is shown alone it grows, and stays shown', async () => {
  await act(() => showView('reporting'))
  act(() => showOnlyBranch(roleId('lead')))
  expect(managerOfNew()).toBe('lead')
  expect(currentSession().looking.top).toBe('lead')
})
