// remove-roles: roles leave, their reports move up, people stay.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { roleId } from '../../../../shared/ids.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

const circle = documentSchema().parse({
  name: 'Circle',
  roles: [
    { id: 'a', title: 'A', managerId: 'b' },
    { id: 'b', title: 'B', managerId: 'a' },
    { id: 'c', title: 'C', managerId: 'b' },
  ],
})

const lostManager = documentSchema().parse({
  name: 'Lost manager',
  roles: [
    { id: 'a', title: 'A', managerId: 'gone' },
    { id: 'b', title: 'B', managerId: 'a' },
  ],
})

editTester('remove-roles', {
  does: {
    'one role; reports move up, the pod loses its lead, mutings about it go, people stay': {
      args: { roleIds: ['closer'] },
      label: 'Delete Account executive',
      expect(after, before) {
        expect(after.roles.map(({ id }) => id)).toEqual(['head', 'leads', 'accounts'])
        expect(roleIn(after, 'leads').managerId).toBe('head')
        expect(roleIn(after, 'accounts').managerId).toBe('head')
        expect(after.pods.map(({ leadId }) => leadId)).toEqual([null, undefined])
        expect(after.settings.muted).toEqual([{ rule: 'SG-01', reason: 'Known' }])
        expect(after.people).toBe(before.people)
      },
    },
    'a role that is called like a stage; mutings about stages stay': {
      on: {
        ...smallOrganisation,
        roles: [{ ...roleIn(smallOrganisation, 'head'), id: roleId('closing') }],
        settings: { muted: [{ rule: 'SG-01', subject: 'closing', reason: 'Partners close' }] },
      },
      args: { roleIds: ['closing'] },
      label: 'Delete Head of sales',
      expect: (after, before) => expect(after.settings).toBe(before.settings),
    },
    'a whole line; who is left moves to the nearest manager who stays, or to none': {
      args: { roleIds: ['head', 'closer', 'head'] },
      label: 'Delete 2 roles',
      expect: (after) =>
        expect(after.roles.map(({ id, managerId }) => [id, managerId])).toEqual([
          ['leads', null],
          ['accounts', null],
        ]),
    },
    'a role without reports, and nothing else': {
      args: { roleIds: ['accounts'] },
      label: 'Delete Account manager',
      expect(after, before) {
        expect(after.roles).toEqual(before.roles.slice(0, 3))
        expect(after.pods).toBe(before.pods)
        expect(after.settings).toBe(before.settings)
      },
    },
    'one of a circle; nobody becomes their own manager': {
      on: circle,
      args: { roleIds: ['b'] },
      label: 'Delete B',
      expect: (after) =>
        expect(after.roles.map(({ id, managerId }) => [id, managerId])).toEqual([
          ['a', null],
          ['c', 'a'],
        ]),
    },
    'a whole circle': {
      on: circle,
      args: { roleIds: ['a', 'b'] },
      label: 'Delete 2 roles',
      expect: (after) => expect(roleIn(after, 'c').managerId).toBeNull(),
    },
    'a role whose manager is not on the chart; its reports do not inherit that': {
      on: lostManager,
      args: { roleIds: ['a'] },
      label: 'Delete A',
      expect: (after) => expect(roleIn(after, 'b').managerId).toBeNull(),
    },
  },
  refuses: {
    'roles of which one is gone': {
      args: { roleIds: ['closer', 'gone'] },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'no roles': {
      args: { roleIds: [] },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “role ids” must not be empty.',
    },
  },
})
