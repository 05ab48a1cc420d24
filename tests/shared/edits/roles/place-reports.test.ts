// place-reports: roles beside another one, in another place or under another manager.
import { expect } from 'vitest'
import { type Document, documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const team = documentSchema().parse({
  name: 'Team',
  roles: [
    { id: 'head', title: 'Head' },
    { id: 'a', title: 'A', managerId: 'head' },
    { id: 'b', title: 'B', managerId: 'head' },
    { id: 'c', title: 'C', managerId: 'head' },
    { id: 'd', title: 'D', managerId: 'c' },
    { id: 'lost', title: 'Lost', managerId: 'nobody' },
  ],
})

const orderOf = ({ roles }: Pick<Document, 'roles'>) => roles.map(({ id }) => id).join(' ')

editTester('place-reports', {
  does: {
    'another order among those who report to the same manager': {
      on: team,
      args: { roleIds: ['c'], besideId: 'a', side: 'before' },
      label: 'Move C',
      expect: (after) => expect(orderOf(after)).toBe('head c a b d lost'),
    },
    'several at once, which keep their order': {
      on: team,
      args: { roleIds: ['b', 'a'], besideId: 'c', side: 'after' },
      label: 'Move 2 roles',
      expect: (after) => expect(orderOf(after)).toBe('head c a b d lost'),
    },
    'another manager as well': {
      on: team,
      args: { roleIds: ['d'], managerId: 'head', besideId: 'a', side: 'after' },
      label: 'Move D',
      expect(after) {
        expect(orderOf(after)).toBe('head a d b c lost')
        expect(roleIn(after, 'd').managerId).toBe('head')
      },
    },
    'a place among the heads, where a missing manager stays': {
      on: team,
      args: { roleIds: ['lost'], besideId: 'head', side: 'before' },
      label: 'Move Lost',
      expect: (after) => expect(roleIn(after, 'lost').managerId).toBe('nobody'),
    },
  },
  refuses: {
    'a circle': {
      on: team,
      args: { roleIds: ['c'], managerId: 'd', besideId: 'd', side: 'after' },
      code: 'would-make-cycle',
      says: 'Nothing was changed: D already reports to C, directly or further up.',
    },
    'a role that is gone': {
      on: team,
      args: { roleIds: ['a'], besideId: 'gone', side: 'after' },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
  },
  leaves: {
    'roles that stand there already': {
      on: team,
      args: { roleIds: ['a'], managerId: 'head', besideId: 'b', side: 'before' },
    },
    'roles beside themselves': {
      on: team,
      args: { roleIds: ['a', 'b'], besideId: 'b', side: 'after' },
    },
  },
})
