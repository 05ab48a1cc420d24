// assign-person: who holds a role.
import { expect } from 'vitest'
import { personId } from '../../../../shared/ids.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('assign-person', {
  does: {
    'a vacant role into a held one, which is no longer open nor backed up by its holder': {
      args: { roleId: 'leads', person: 'ben' },
      label: 'Put Ben on Lead researcher',
      expect(after, before) {
        const { openSince: _, ...rest } = roleIn(before, 'leads')
        expect(roleIn(after, 'leads')).toEqual({ ...rest, personId: 'ben', backups: [] })
        expect(after.people).toBe(before.people)
      },
    },
    'the holder': {
      args: { roleId: 'closer', person: 'agency' },
      label: 'Put Agency on Account executive',
      expect: (after) =>
        expect(roleIn(after, 'closer')).toMatchObject({ personId: 'agency', backups: ['ann'] }),
    },
    'a role into one of a new person': {
      args: { roleId: 'leads', person: { id: 'dee', name: ' Dee ' } },
      label: 'Put Dee on Lead researcher',
      expect(after) {
        expect(after.people.at(-1)).toEqual({ id: 'dee', name: 'Dee' })
        expect(roleIn(after, 'leads').personId).toBe('dee')
      },
    },
    'a held role into a vacant one; the person stays': {
      args: { roleId: 'closer', person: null },
      label: 'Take Ben off Account executive',
      expect(after, before) {
        expect(roleIn(after, 'closer').personId).toBeNull()
        expect(after.people).toBe(before.people)
      },
    },
  },
  refuses: {
    'a person who is gone': {
      args: { roleId: 'leads', person: 'gone' },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
    'a role that is gone': {
      args: { roleId: 'gone', person: 'ann' },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'a new person with a known id': {
      args: { roleId: 'leads', person: { id: 'ann', name: 'Another Ann' } },
      code: 'already-there',
      says: 'Nothing was added: that person is already on the chart.',
    },
    'a new person without a name': {
      args: { roleId: 'leads', person: { id: 'dee', name: ' ' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” must not be empty.',
    },
    'more people than a file may hold': {
      on: {
        ...smallOrganisation,
        people: Array.from({ length: 50_000 }, (_, at) => ({ id: personId(`p${at}`), name: 'P' })),
      },
      args: { roleId: 'head', person: { id: 'dee', name: 'Dee' } },
      code: 'not-possible',
      says: 'Nothing was added: a chart can hold 50,000 people at most.',
    },
  },
  leaves: {
    'for its holder': { args: { roleId: 'closer', person: 'ben' } },
    'for a role that is vacant already': { args: { roleId: 'leads', person: null } },
  },
})
