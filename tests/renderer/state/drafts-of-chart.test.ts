// A text that was refused goes with what it was about; otherwise it would count as unsaved for ever.
import { beforeEach, expect, test } from 'vitest'
import { forgetDrafts, keepDraft, useDrafts } from '../../../renderer/controls/drafts.ts'
import { forgetDraftsOfGone } from '../../../renderer/state/drafts-of-chart.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { newSession } from '../../../renderer/state/session.ts'
import { undoEdit, useSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'

const chart = documentSchema().parse({
  name: 'Team',
  structure: 'pods',
  people: [{ id: 'ann', name: 'Ann' }],
  pods: [{ id: 'north', name: 'North' }],
  roles: [{ id: 'closer', title: 'Closer', personId: 'ann' }],
})
const names = () => [...useDrafts.getState().drafts.keys()]

beforeEach(() => {
  forgetDrafts()
  useSession.setState({ ...newSession(), history: startHistory(chart) })
})

test('texts about a role, a person or a pod go with it, others stay', () => {
  const stop = forgetDraftsOfGone()
  const all = ['role/closer/quota', 'person/ann/name', 'pod/north/target', 'company/target']
  for (const name of all) keepDraft(name, 'DACH', (_, refuse) => refuse({ message: 'No.' }))
  edit({ edit: 'rename-chart', args: { name: 'Other' } })
  expect(names()).toEqual(all)
  edit({ edit: 'remove-roles', args: { roleIds: ['closer'] } })
  expect(names()).toEqual(all.slice(1))
  edit({ edit: 'remove-person', args: { personId: 'ann' } })
  edit({ edit: 'remove-pod', args: { podId: 'north' } })
  expect(names()).toEqual(['company/target'])
  stop()
})

test('also where the role goes by an undo', () => {
  const stop = forgetDraftsOfGone()
  edit({ edit: 'add-roles', args: { roles: [{ id: 'new', title: 'New', stages: [] }] } })
  keepDraft('role/new/quota', 'DACH', (_, refuse) => refuse({ message: 'No.' }))
  undoEdit()
  expect(names()).toEqual([])
  stop()
})
