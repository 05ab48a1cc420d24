// add-roles: from the palette into a lane, or copies as they are.
import { expect } from 'vitest'
import { roleId } from '../../../../shared/ids.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

const ids = (document: typeof smallOrganisation) => document.roles.map(({ id }) => id)
const belt = { ...smallOrganisation, structure: 'conveyor' } as const

editTester('add-roles', {
  does: {
    'a role with the defaults of the file format, at the end': {
      args: { roles: [{ id: 'new', title: 'Closer' }] },
      label: 'Add Closer',
      expect(after, before) {
        expect(after.roles.slice(0, 4)).toEqual(before.roles)
        expect(after.roles[4]).toEqual({
          id: 'new',
          title: 'Closer',
          stages: [],
          podId: null,
          personId: null,
          managerId: null,
          fte: 1,
          ramp: 100,
          backups: [],
        })
      },
    },
    'a role in a lane of the belt: it does that stage': {
      on: belt,
      args: {
        roles: [{ id: 'new', title: 'Qualifier' }],
        lane: { kind: 'stage', stage: 'qualification' },
      },
      label: 'Add Qualifier',
      expect: (after) => expect(roleIn(after, 'new').stages).toEqual([{ stage: 'qualification' }]),
    },
    'a role in a lane of a pod: it belongs to the pod': {
      args: {
        roles: [{ id: 'new', title: 'Closer', stages: [{ stage: 'closing', share: 0.5 }] }],
        lane: { kind: 'pod', podId: 'south', stage: 'closing' },
      },
      label: 'Add Closer',
      expect: (after) =>
        expect(roleIn(after, 'new')).toMatchObject({
          podId: 'south',
          stages: [{ stage: 'closing', share: 0.5 }],
        }),
    },
    'a seller of two parties: both selling stages': {
      on: { ...smallOrganisation, structure: 'two-party' },
      args: { roles: [{ id: 'new', title: 'Seller' }], lane: { kind: 'team', team: 'sales' } },
      label: 'Add Seller',
      expect: (after) =>
        expect(roleIn(after, 'new').stages).toEqual([
          { stage: 'qualification' },
          { stage: 'closing' },
        ]),
    },
    'before another role, whatever lanes they stand in': {
      args: {
        roles: [{ id: 'new', title: 'Closer' }],
        beside: { roleId: ids(smallOrganisation)[1] ?? '', side: 'before' },
      },
      label: 'Add Closer',
      expect: (after, before) =>
        expect(ids(after)).toEqual(ids(before).toSpliced(1, 0, roleId('new'))),
    },
    'after another role': {
      args: {
        roles: [{ id: 'new', title: 'Closer' }],
        beside: { roleId: ids(smallOrganisation)[1] ?? '', side: 'after' },
      },
      label: 'Add Closer',
      expect: (after, before) =>
        expect(ids(after)).toEqual(ids(before).toSpliced(2, 0, roleId('new'))),
    },
    'at a place among the cards of the lane': {
      on: belt,
      args: {
        roles: [{ id: 'new', title: 'Closer' }],
        lane: { kind: 'stage', stage: 'closing' },
        index: 0,
      },
      label: 'Add Closer',
      expect: (after) => expect(ids(after)).toEqual(['head', 'new', 'closer', 'leads', 'accounts']),
    },
    'at the end of the lane where no place, or one beyond the end, is named': {
      on: belt,
      args: {
        roles: [{ id: 'new', title: 'Closer' }],
        lane: { kind: 'stage', stage: 'closing' },
        index: 7,
      },
      label: 'Add Closer',
      expect: (after) => expect(ids(after)).toEqual(['head', 'closer', 'new', 'leads', 'accounts']),
    },
    'several roles with links to each other, to the chart and to people who come along': {
      args: {
        roles: [
          { id: 'lead', title: 'Lead', managerId: 'head', personId: 'dee', backups: ['ann'] },
          { id: 'member', title: 'Member', managerId: 'lead', podId: 'south', personId: 'ann' },
        ],
        people: [{ id: 'dee', name: ' Dee ' }],
      },
      label: 'Add 2 roles',
      expect(after) {
        expect(after.people.at(-1)).toEqual({ id: 'dee', name: 'Dee' })
        expect(roleIn(after, 'lead').personId).toBe('dee')
        expect(roleIn(after, 'member').managerId).toBe('lead')
      },
    },
  },
  refuses: {
    'an id that is taken': {
      args: { roles: [{ id: 'closer', title: 'Closer' }] },
      code: 'already-there',
      says: 'Nothing was added: that role is already on the chart.',
    },
    'one id twice': {
      args: {
        roles: [
          { id: 'new', title: 'A' },
          { id: 'new', title: 'B' },
        ],
      },
      code: 'already-there',
      says: 'Nothing was added: that role is already on the chart.',
    },
    'a person who is there already': {
      args: { roles: [{ id: 'new', title: 'A' }], people: [{ id: 'ann', name: 'Ann' }] },
      code: 'already-there',
      says: 'Nothing was added: that person is already on the chart.',
    },
    'a holder nobody knows': {
      args: { roles: [{ id: 'new', title: 'A', personId: 'gone' }] },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
    'a backup nobody knows': {
      args: { roles: [{ id: 'new', title: 'A', backups: ['gone'] }] },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
    'a manager nobody knows': {
      args: { roles: [{ id: 'new', title: 'A', managerId: 'gone' }] },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'a pod nobody knows, named by the lane': {
      args: {
        roles: [{ id: 'new', title: 'A' }],
        lane: { kind: 'pod', podId: 'gone', stage: 'closing' },
      },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
    'roles that report to each other in a circle': {
      args: {
        roles: [
          { id: 'a', title: 'A', managerId: 'b' },
          { id: 'b', title: 'B', managerId: 'a' },
        ],
      },
      code: 'would-make-cycle',
      says: 'Nothing was added: these roles report to each other in a circle.',
    },
    'a role that reports to itself': {
      args: { roles: [{ id: 'a', title: 'A', managerId: 'a' }] },
      code: 'would-make-cycle',
      says: 'Nothing was added: these roles report to each other in a circle.',
    },
    'more than a file may hold': {
      on: { ...smallOrganisation, roles: crowd(50_000) },
      args: { roles: [{ id: 'new', title: 'A' }] },
      code: 'not-possible',
      says: 'Nothing was added: a chart can hold 50,000 roles at most.',
    },
    'no roles': {
      args: { roles: [] },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “roles” must not be empty.',
    },
  },
})

function crowd(size: number): typeof smallOrganisation.roles {
  const [first] = smallOrganisation.roles
  if (!first) return []
  return Array.from({ length: size }, (_, at) => ({ ...first, id: roleId(`crowd-${at}`) }))
}
