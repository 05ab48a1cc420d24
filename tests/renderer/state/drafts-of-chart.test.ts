// A text that was refused goes with what it was about; otherwise it would count as unsaved for ever.
import { beforeEach, expect, test } from 'vitest'
import {
  forgetDrafts,
  handOverDraft,
  keepDraft,
  useDrafts,
} from '../../../renderer/controls/drafts.ts'
import { forgetDraftsOfGone, nameOfSeveral } from '../../../renderer/state/drafts-of-chart.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { newSession } from '../../../renderer/state/session.ts'
import { undoEdit, useSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { roleId } from '../../../shared/ids.ts'

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

test('a text about several roles stays while one of them can take it; once refused, it goes with any', () => {
  const stop = forgetDraftsOfGone()
  for (const id of ['a/b', 'c'])
    edit({ edit: 'add-roles', args: { roles: [{ id, title: id, stages: [] }] } })
  const name = `${nameOfSeveral([roleId('c'), roleId('a/b')])}/quota`
  expect(name).toBe(`${nameOfSeveral([roleId('a/b'), roleId('c')])}/quota`)
  keepDraft(name, 'x', (_, refuse) => refuse({ message: 'No.' }))
  edit({ edit: 'remove-roles', args: { roleIds: ['c'] } })
  expect(names()).toEqual([name])
  handOverDraft(name)
  expect(names()).toEqual([name])
  edit({ edit: 'rename-chart', args: { name: 'Other' } })
  expect(names()).toEqual([])
  keepDraft(name, 'x', null)
  edit({ edit: 'remove-roles', args: { roleIds: ['a/b'] } })
  expect(names()).toEqual([])
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
