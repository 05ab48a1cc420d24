// A copy is one of what was selected when it was asked for, however late its code comes.
import { expect, test } from 'vitest'
import { duplicateSelection } from '../../../renderer/actions/duplicate-selection.ts'
import {
  currentDocument,
  currentSession,
  selectRoles,
  useSession,
} from '../../../renderer/state/store.ts'
import { roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { openChart } from '../../helpers/open-chart.ts'

const TEAM = buildDocument({
  roles: [
    { id: 'sdr', person: 'Priya', does: 'qualification' },
    { id: 'ae', person: 'Jonas', does: 'closing' },
  ],
})

const titles = () => currentDocument().roles.map(({ title }) => title)

test('what is selected meanwhile is not copied', async () => {
  openChart(TEAM)
  selectRoles([roleId('ae')])
  const done = duplicateSelection()
  selectRoles([roleId('sdr')])
  await done
  expect(titles().sort()).toEqual(['ae', 'ae', 'sdr'])
})

test('another chart that is opened meanwhile stays as it is', async () => {
  openChart(TEAM)
  selectRoles([roleId('ae')])
  const done = duplicateSelection()
  openChart(TEAM, ['ae'])
  useSession.setState({ documentId: 'another' })
  await done
  expect(currentDocument()).toBe(TEAM)
  expect(currentSession().history.past).toEqual([])
})
