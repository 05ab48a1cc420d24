// Files whose values do not fit: what can be had of them, and that no role, person or pod is ever lost.
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../../shared/document/schema.ts'
import { withoutMisfits } from '../../../shared/document/without-misfits.ts'

const role = { id: 'r', title: 'Closer' }

describe('values that do not fit are left out', () => {
  it.each<[string, object, object, readonly string[]]>([
    [
      'a number for a name',
      { name: 5 },
      { name: '' },
      ['name was left out, since it should be text', 'name was missing and is empty now'],
    ],
    ['no name', { name: undefined }, { name: '' }, ['name was missing and is empty now']],
    [
      'an odd structure',
      { structure: 'x' },
      { structure: null },
      ['structure was left out, since it should be one of “two-party”, “conveyor”, “pods”'],
    ],
    [
      'a date and a part of time',
      { roles: [role, { ...role, id: 's', startDate: 'May', fte: '1' }] },
      { roles: [role, { ...role, id: 's', fte: 1 }] },
      [
        'roles[1].fte was left out, since it should be a number',
        'roles[1].startDate was left out, since it should be a date like 2026-03-31',
      ],
    ],
    [
      'a stage there is not',
      { stages: { renewal: {}, closing: { metric: 'won' } } },
      { stages: { closing: { metric: 'won' } } },
      ['stages was left without “renewal”'],
    ],
    ['settings that are none', { settings: [] }, {}, []],
  ])('%s', (_, keys, expected, notes) => {
    const raw = JSON.parse(JSON.stringify({ name: 'Team', ...keys }))
    const mended = withoutMisfits(raw)
    if (notes.length === 0) {
      expect(mended).toBeNull()
      return
    }
    expect(mended?.document).toMatchObject(documentSchema().partial().parse(expected))
    expect(mended?.notes).toEqual(notes)
  })
})

describe('nothing is made of files in which more would be lost', () => {
  it.each<[string, unknown]>([
    ['no document', null],
    ['no list of roles', { name: 'Team', roles: {} }],
    ['something else among the roles', { name: 'Team', roles: [role, 'Closer'] }],
    ['a role without an id', { name: 'Team', roles: [{ title: 'Closer' }] }],
    [
      'an odd backup, where others are sound',
      { name: 'Team', roles: [{ ...role, backups: ['a', 5] }] },
    ],
    ['a red flag of no kind', { name: 'Team', kpis: [{ id: 'k', flag: 'x' }] }],
    [
      'more than anybody looks through',
      { name: 'Team', roles: Array.from({ length: 1_001 }, () => ({ ...role, fte: 'x' })) },
    ],
  ])('%s', (_, raw) => {
    expect(withoutMisfits(raw)).toBeNull()
  })
})
