// From the chart to what is said there: a mark narrows the list and opens the worst finding.
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { runCommand } from '../../../renderer/actions/command-table/commands.ts'
import {
  showFindingsAbout,
  showFindingsOfLane,
  showLooseEnd,
} from '../../../renderer/actions/show-findings.ts'
import { currentSession, selectRoles } from '../../../renderer/state/store.ts'
import { arrangeWindow, useWindow } from '../../../renderer/state/window.ts'
import { roleId } from '../../../shared/ids.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { openChart } from '../../helpers/open-chart.ts'

beforeEach(() => {
  openChart(buildDocument(belt(2, 0, 1, 2)))
  arrangeWindow({ panel: 'company' })
})

test('a mark of a card', () => {
  const about = { kind: 'roles', ids: [roleId('closing 1')] } as const
  act(() => showFindingsAbout(about))
  expect(useWindow.getState().panel).toBe('findings')
  expect(currentSession().findingsAbout).toEqual(about)
  expect(currentSession().openFinding?.rule).toBe('SPF-01')
})

test('a mark of a lane opens what it stands for', () => {
  act(() => showFindingsOfLane({ kind: 'stage', stage: 'qualification' }))
  expect(currentSession().findingsAbout).toEqual({
    kind: 'stage',
    stage: 'qualification',
    podId: null,
  })
  expect(currentSession().openFinding?.rule).toBe('SG-01')
})

test('a loose end opens what says why nobody stands above, whatever else is worse', () => {
  openChart(
    buildDocument({
      roles: [
        { id: 'x', does: 'leadership', to: 'y' },
        { id: 'y', does: 'leadership', to: 'x' },
        { id: 'lost', person: 'Lo', does: 'closing', to: 'nobody' },
      ],
    }),
  )
  act(() => showLooseEnd(roleId('y')))
  expect(currentSession().openFinding?.rule).toBe('ST-01')
  act(() => showLooseEnd(roleId('lost')))
  expect(currentSession().openFinding?.rule).toBe('ST-02')
})

test('the command does it for what is selected, and shows all where nothing is', () => {
  act(() => runCommand('show-findings'))
  expect(useWindow.getState().panel).toBe('findings')
  expect(currentSession().findingsAbout).toBeNull()
  act(() => selectRoles([roleId('closing 1')]))
  act(() => runCommand('show-findings'))
  expect(currentSession().openFinding?.rule).toBe('SPF-01')
})
