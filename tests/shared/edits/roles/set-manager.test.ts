// set-manager: whom roles report to; never in a circle.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

const circle = documentSchema().parse({
  name: 'Circle',
  roles: [
    { id: 'a', title: 'A', managerId: 'b' },
    { id: 'b', title: 'B', managerId: 'a' },
    { id: 'c', title: 'C', managerId: 'gone' },
  ],
})

const switched = documentSchema().parse({
  name: 'Switched',
  roles: [
    { id: 'a', title: 'A' },
    {
      id: 'b',
      title: 'B',
      formerPlaces: { conveyor: { stages: [{ stage: 'closing' }], podId: null, managerId: 'a' } },
    },
  ],
})

editTester('set-manager', {
  does: {
    'a choice that counts under every structure': {
      on: switched,
      args: { roleIds: ['b'], managerId: 'a' },
      label: 'Change the manager of B',
      expect: (after) =>
        expect(roleIn(after, 'b').formerPlaces).toEqual({
          conveyor: { stages: [{ stage: 'closing' }], podId: null },
        }),
    },
    'the manager of one role': {
      args: { roleIds: ['leads'], managerId: 'head' },
      label: 'Change the manager of Lead researcher',
      expect(after, before) {
        expect(roleIn(after, 'leads').managerId).toBe('head')
        expect(roleIn(after, 'accounts')).toBe(roleIn(before, 'accounts'))
      },
    },
    'the manager of several roles': {
      args: { roleIds: ['leads', 'accounts', 'leads'], managerId: 'head' },
      label: 'Change the manager of 2 roles',
      expect: (after) =>
        expect(after.roles.map(({ managerId }) => managerId)).toEqual([
          null,
          'head',
          'head',
          'head',
        ]),
    },
    'a report into a head': {
      args: { roleIds: ['closer'], managerId: null },
      label: 'Change the manager of Account executive',
      expect: (after) => expect(roleIn(after, 'closer').managerId).toBeNull(),
    },
    'a role of a circle, which opens it': {
      on: { ...circle, roles: circle.roles.slice(0, 2) },
      args: { roleIds: ['a'], managerId: null },
      label: 'Change the manager of A',
      expect: (after) => expect(roleIn(after, 'a').managerId).toBeNull(),
    },
  },
  refuses: {
    'a role as its own manager': {
      args: { roleIds: ['closer'], managerId: 'closer' },
      code: 'would-make-cycle',
      says: 'Nothing was changed: Account executive cannot report to itself.',
    },
    'a report as the manager': {
      args: { roleIds: ['closer'], managerId: 'leads' },
      code: 'would-make-cycle',
      says: 'Nothing was changed: Lead researcher already reports to Account executive, directly or further up.',
    },
    'a report further down, among several': {
      args: { roleIds: ['accounts', 'head'], managerId: 'leads' },
      code: 'would-make-cycle',
      says: 'Nothing was changed: Lead researcher already reports to Head of sales, directly or further up.',
    },
    'a manager who is gone': {
      args: { roleIds: ['leads'], managerId: 'gone' },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'roles of which one is gone': {
      args: { roleIds: ['leads', 'gone'], managerId: null },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'no roles': {
      args: { roleIds: [], managerId: null },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “role ids” must not be empty.',
    },
    'a member of a circle, by others of it': {
      on: circle,
      args: { roleIds: ['a'], managerId: 'b' },
      code: 'would-make-cycle',
      says: 'Nothing was changed: B already reports to A, directly or further up.',
    },
  },
  leaves: {
    'for the manager it has': { args: { roleIds: ['leads', 'accounts'], managerId: 'closer' } },
    'for a head that stays one': {
      on: smallOrganisation,
      args: { roleIds: ['head'], managerId: null },
    },
  },
})
