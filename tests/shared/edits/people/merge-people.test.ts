// merge-people: several entries for one person become one.
import { expect } from 'vitest'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { type Document, documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const twice: Document = documentSchema().parse({
  name: 'Twice',
  people: [
    { id: 'ann', name: 'Ann', notes: 'Works from Porto' },
    { id: 'ann-2', name: 'ann', external: true, notes: 'Speaks Dutch' },
    { id: 'ann-3', name: 'Ann', notes: 'Works from Porto' },
    { id: 'ben', name: 'Ben' },
  ],
  roles: [
    { id: 'a', title: 'A', personId: 'ann', backups: ['ann-2', 'ben'] },
    { id: 'b', title: 'B', personId: 'ann-2', backups: ['ann', 'ben'] },
    { id: 'c', title: 'C', personId: 'ben', backups: ['ann-3', 'ann-2'] },
    { id: 'd', title: 'D', personId: 'ben', backups: ['ann'] },
  ],
  settings: {
    muted: [
      { rule: 'DQ-02', subject: 'ann-2', reason: 'Until May' },
      { rule: 'DQ-02', subject: 'ann', reason: 'Both halves are short' },
      { rule: 'SPF-04', subject: 'ben', reason: 'Known' },
      { rule: 'SPF-04', subject: 'ann-3', reason: 'Being trained' },
    ],
  },
})

const longNotes: Document = {
  ...twice,
  people: twice.people.map((person) => ({
    ...person,
    notes: person.id.padEnd(LIMITS.longText - 10, '.'),
  })),
}

editTester('merge-people', {
  does: {
    'roles, backups, notes and mutings into those of the one who is kept': {
      on: twice,
      args: { keep: 'ann', merged: ['ann-2', 'ann-3'] },
      label: 'Merge Ann',
      expect(after, before) {
        expect(after.people).toEqual([
          { id: 'ann', name: 'Ann', notes: 'Works from Porto\nSpeaks Dutch' },
          { id: 'ben', name: 'Ben' },
        ])
        expect(roleIn(after, 'a')).toMatchObject({ personId: 'ann', backups: ['ben'] })
        expect(roleIn(after, 'b')).toMatchObject({ personId: 'ann', backups: ['ben'] })
        expect(roleIn(after, 'c')).toMatchObject({ personId: 'ben', backups: ['ann'] })
        expect(roleIn(after, 'd')).toBe(roleIn(before, 'd'))
        expect(after.settings.muted).toEqual([
          { rule: 'DQ-02', subject: 'ann', reason: 'Until May' },
          { rule: 'SPF-04', subject: 'ben', reason: 'Known' },
          { rule: 'SPF-04', subject: 'ann', reason: 'Being trained' },
        ])
      },
    },
    'the later entry into the kept one, too': {
      on: twice,
      args: { keep: 'ann-2', merged: ['ann-2', 'ann'] },
      label: 'Merge ann',
      expect: (after) =>
        expect(after.people[0]).toEqual({
          id: 'ann-2',
          name: 'ann',
          external: true,
          notes: 'Speaks Dutch\nWorks from Porto',
        }),
    },
    'people without notes into one without notes': {
      args: { keep: 'ben', merged: ['ann'] },
      label: 'Merge Ben',
      expect(after) {
        expect(after.people[0]).toEqual({ id: 'ben', name: 'Ben' })
        expect(roleIn(after, 'closer').backups).toEqual([])
        expect(roleIn(after, 'head').personId).toBe('ben')
      },
    },
  },
  refuses: {
    'a person who is gone': {
      args: { keep: 'ann', merged: ['gone'] },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
    'notes that would not fit into one file entry': {
      on: longNotes,
      args: { keep: 'ann', merged: ['ann-2'] },
      code: 'not-possible',
      says: 'Nothing was merged: the notes of both would be too long for one person.',
    },
  },
  leaves: {
    'for one person alone': { args: { keep: 'ann', merged: ['ann'] } },
  },
})
