// Copies of the selected roles: beside them, with their people, and selected.
import { expect, test } from 'vitest'
import { duplicateSelection } from '../../../../renderer/actions/clipboard/duplicate.ts'
import { currentDocument, currentSession } from '../../../../renderer/state/store.ts'
import { buildDocument } from '../../../helpers/build-document.ts'
import { openChart, stepsDone } from '../../../helpers/open-chart.ts'

const TEAM = buildDocument({
  roles: [
    { id: 'sdr', person: 'Priya', does: 'qualification' },
    { id: 'ae', person: 'Jonas', does: 'closing' },
    { id: 'am', does: 'account-management' },
  ],
})

test('each selected role is copied in one step, and the copies are selected', () => {
  openChart(TEAM, ['sdr', 'ae'])
  duplicateSelection()
  const { roles } = currentDocument()
  const copies = roles.filter(({ id }) => !TEAM.roles.some((role) => role.id === id))
  expect(copies.map(({ title, personId, stages }) => ({ title, personId, stages }))).toEqual(
    TEAM.roles.slice(0, 2).map(({ title, personId, stages }) => ({ title, personId, stages })),
  )
  expect([...currentSession().selection].sort()).toEqual(copies.map(({ id }) => id).sort())
  expect(stepsDone()).toHaveLength(1)
})

test('without a selection nothing happens', () => {
  openChart(TEAM)
  duplicateSelection()
  expect(currentDocument()).toBe(TEAM)
})
