// merge-people: several entries for one person become one.
import { describe, expect, it, test } from 'vitest'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { type Document, documentSchema, personSchema } from '../../../../shared/document/schema.ts'
import { edits } from '../../../../shared/editing/edits.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'
import { SMALL_PHOTO } from '../../../helpers/small-photo.ts'

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
    'what a newer program says of them stays, that of the one kept before that of the others': {
      on: documentSchema().parse({
        name: 'Newer',
        people: [
          { id: 'ann', name: 'Ann', newer: 1 },
          { id: 'ann-2', name: 'ann', newer: 2, other: { deep: true } },
          { id: 'ann-3', name: 'Ann', other: 3, third: '__proto__' },
        ],
      }),
      args: { keep: 'ann', merged: ['ann-2', 'ann-3'] },
      label: 'Merge Ann',
      expect(after) {
        expect(after.people).toEqual([
          { id: 'ann', name: 'Ann', newer: 1, other: { deep: true }, third: '__proto__' },
        ])
      },
    },
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

type Field = keyof ReturnType<typeof personSchema>['shape']
type Value = string | number | boolean

/** Every field of a person: as it is with the one who is kept, and with the one who is merged. */
const FIELDS: Readonly<Record<Field, readonly [Value, Value]>> = {
  id: ['ann', 'ann-2'],
  name: ['Ann', 'Anna'],
  email: ['ann@firm.example', 'anna@firm.example'],
  staffNumber: ['0117', '0118'],
  external: [false, true],
  headCount: [4, 6],
  photo: [SMALL_PHOTO, 'data:image/jpeg;base64,AAAA'],
  notes: ['Works from Porto', 'Speaks Dutch'],
}

/** What only the one who is kept decides, also by saying nothing; see the edit's arguments. */
const DECIDED = ['id', 'name', 'external']

/** The one person that two become. */
function mergedFrom(kept: Readonly<Record<string, unknown>>, gone: typeof kept) {
  const document = documentSchema().parse({ name: 'Two', people: [kept, gone] })
  const outcome = edits['merge-people'].run(document, { keep: kept.id, merged: [gone.id] })
  if (!outcome.ok) throw new Error(outcome.error.code)
  const [person, ...others] = outcome.value.document.people
  expect(others).toEqual([])
  return new Map<string, unknown>(Object.entries(person ?? {}))
}

describe('no field of a person is forgotten', () => {
  const fields = Object.entries(FIELDS)
  const all = (side: 0 | 1) => Object.fromEntries(fields.map(([key, both]) => [key, both[side]]))

  test('all of them are tried', () => {
    expect(Object.keys(FIELDS)).toEqual(Object.keys(personSchema().shape))
  })

  it.each(fields)('%s, of which both have something', (key, [kept, gone]) => {
    const joined = DECIDED.includes(key) ? [] : [`${kept}\n${gone}`]
    expect([kept, ...joined]).toContain(mergedFrom(all(0), all(1)).get(key))
  })

  it.each(fields)('%s, which only the merged one has', (key, [, gone]) => {
    if (DECIDED.includes(key)) return
    const bare = { id: FIELDS.id[0], name: FIELDS.name[0] }
    expect(mergedFrom(bare, all(1)).get(key)).toEqual(gone)
  })
})
