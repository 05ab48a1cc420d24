// Roles as a table, changed elsewhere and merged again: what was changed changes, and nothing else does.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { idText } from '../../../shared/cells/id-text.ts'
import { personId } from '../../../shared/ids.ts'
import { seen } from '../../../shared/names/unseen.ts'
import { peopleTable } from '../../../shared/table-exports/people-table.ts'
import type { MergeAnswers } from '../../../shared/tables/merge-list.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { changed, exportedCells, merged } from '../../helpers/round-trip.ts'

/** Roles that can be told apart by what can be seen of their ids. */
const documents = arbitraryDocument.filter(({ roles }) => {
  const ids = roles.map(({ id }) => seen(idText(id)))
  return roles.length > 0 && !ids.includes('') && new Set(ids).size === ids.length
})

describe('any chart', () => {
  test('exported and merged into itself stays as it is', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { told, document: after, calls } = merged(document, exportedCells(document))
        expect([told, calls]).toEqual([[], []])
        expect(after).toBe(document)
      }),
      { numRuns: 15 },
    )
  })

  test('with other cells has just those changes', () => {
    const news = fc.record(
      {
        Title: fc.constantFrom('New title', '=SUM(A1)', 'Zwölf, “und” mehr'),
        FTE: fc.constantFrom('0.25', '0,25'),
        Quota: fc.constantFrom('123456', '1.234.567'),
        Market: fc.constantFrom('Neuland', '-1'),
        Start: fc.constantFrom('2026-02-03', '03.02.2026'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(documents, fc.array(news, { minLength: 8, maxLength: 8 }), (document, all) => {
        const cells = changed(
          exportedCells(document),
          Object.fromEntries(document.roles.map(({ id }, at) => [seen(idText(id)), all[at] ?? {}])),
        )
        const { document: after } = merged(document, cells)
        const wanted = document.roles.map((role, at) => {
          const { Title, FTE, Quota, Market, Start } = all[at] ?? {}
          return {
            ...role,
            ...(Title && { title: Title }),
            ...(FTE && { fte: 0.25 }),
            ...(Quota && { quota: Number(Quota.replaceAll('.', '')) }),
            ...(Market && { market: Market }),
            ...(Start && { startDate: '2026-02-03' }),
          }
        })
        expect(after).toEqual({ ...document, roles: wanted })
      }),
      { numRuns: 15 },
    )
  })
})

const team = buildDocument({
  structure: 'pods',
  pods: ['North', 'South'],
  emails: { 'Jonas Berg': 'jonas@firm.example' },
  staffNumbers: { 'Jonas Berg': '0117', 'Maya Okafor': '0100' },
  roles: [
    { id: 'head', title: 'Head of sales', person: 'Maya Okafor', does: 'leadership' },
    {
      id: 'ae',
      title: 'AE',
      person: 'Jonas Berg',
      does: 'closing',
      to: 'head',
      pod: 'North',
      quota: 400_000,
    },
    {
      id: 'ae-2',
      title: 'AE',
      person: 'Jonas Berg',
      does: ['closing', 'account-management'],
      to: 'head',
      pod: 'South',
      market: 'EMEA',
    },
    { id: 'sdr', title: 'SDR', person: 'Lena Fox', does: 'qualification', to: 'ae', pod: 'North' },
    {
      id: '12e4567890',
      title: 'SDR',
      does: 'qualification',
      to: 'ae-2',
      pod: 'South',
      openSince: '2026-01-01',
      backups: ['Lena Fox'],
    },
  ],
})

const change = (changes: Parameters<typeof changed>[1], said?: Partial<MergeAnswers>) =>
  merged(team, changed(exportedCells(team), changes), said)

describe('a person', () => {
  it('who is called otherwise keeps the roles', () => {
    const { told, document, asked } = change({
      ae: { Name: 'Jonas Berg-Maier' },
      'ae-2': { Name: 'Jonas Berg-Maier' },
    })
    expect(told).toEqual(['+ changed Jonas Berg-Maier: name: Jonas Berg-Maier, was Jonas Berg'])
    expect(asked).toHaveLength(2)
    expect(document.people[1]).toMatchObject({ id: 'Jonas Berg', name: 'Jonas Berg-Maier' })
    expect(document.roles).toEqual(team.roles)
  })

  it('somebody else gets the role, and not the address of whoever had it', () => {
    const { told, document } = change({ sdr: { Name: 'Ben Oduya' } })
    expect(told).toEqual(['+ changed Ben Oduya: held by Ben Oduya, was Lena Fox'])
    expect(document.people.at(-1)).toEqual({ id: expect.any(String), name: 'Ben Oduya' })
    expect(document.roles[3]?.personId).toBe(document.people.at(-1)?.id)
    const known = change({ sdr: { Name: 'Maya Okafor' } }).document
    expect(known.roles[3]?.personId).toBe('Maya Okafor')
    expect(known.people).toEqual(team.people)
  })

  it('is asked about where it could be either', () => {
    const answers = { choices: new Map([['holder', 'other']]) }
    const { document } = change({ ae: { Name: 'Jonas Maier' } }, answers)
    expect(document.people.at(-1)).toEqual({ id: expect.any(String), name: 'Jonas Maier' })
  })

  it('fills an open role, which nobody backs up by herself any more', () => {
    const { document, told } = change({ '#12e4567890': { Name: 'Lena Fox' } })
    expect(told).toEqual(['+ changed Lena Fox: held by Lena Fox'])
    expect(document.roles[4]).toMatchObject({ personId: 'Lena Fox', backups: [] })
    expect(document.roles[4]).not.toHaveProperty('openSince')
  })

  it('leaves a role that is said to be open; an empty name may mean nothing', () => {
    expect(change({ sdr: { Name: 'vacant' } }).document.roles[3]?.personId).toBeNull()
    const { told } = change({ sdr: { Name: '' } })
    expect(told).toEqual(['- emptied SDR: held by nobody, was Lena Fox'])
  })

  it('has another e-mail and number, said once whatever roles there are; lost zeros are no change', () => {
    const { told, document } = change({
      ae: { 'E-mail': 'jb@firm.example', 'Staff number': '117' },
      'ae-2': { 'E-mail': 'jb@firm.example' },
      sdr: { 'Staff number': '0119' },
    })
    expect(told).toEqual([
      '+ changed Jonas Berg: e-mail: jb@firm.example, was jonas@firm.example',
      '+ changed Lena Fox: staff number: 0119',
    ])
    expect(document.people[1]).toMatchObject({ email: 'jb@firm.example', staffNumber: '0117' })
  })
})

describe('a manager', () => {
  it('counts by whichever of name and id was changed', () => {
    expect(change({ sdr: { 'Reports to': 'Maya Okafor' } }).document.roles[3]?.managerId).toBe(
      'head',
    )
    expect(change({ sdr: { 'Reports to ID': 'ae-2' } }).document.roles[3]?.managerId).toBe('ae-2')
    expect(change({ sdr: { 'Reports to ID': '100' } }).document.roles[3]?.managerId).toBe('head')
  })

  it('that is taken away may be gone', () => {
    expect(change({ sdr: { 'Reports to': '' } }).told).toEqual([
      '- emptied Lena Fox: reports to: nobody',
    ])
  })
})

describe('rows and columns', () => {
  it('a missing row may be gone, also one of an open role', () => {
    const rows = exportedCells(team).filter(([id]) => id !== 'ae-2' && id !== '#12e4567890')
    const { told, document } = merged(team, rows)
    expect(told).toEqual([
      '- gone Jonas Berg, AE, is not on the list',
      '- gone SDR, an open role, is not on the list',
    ])
    expect(document).toBe(team)
  })

  it('missing columns change nothing, whatever the order of the others', () => {
    const rows = exportedCells(team).map((cells) => [
      cells[9] ?? '',
      cells[4] ?? '',
      cells[0] ?? '',
    ])
    expect(merged(team, rows).told).toEqual([])
    const without = exportedCells(team).map((cells) => cells.slice(1))
    expect(merged(team, without).told).toEqual([])
  })

  it('a new row is somebody new, who is led by whom it says', () => {
    const row = [
      '',
      'Ana Silva',
      'ana@firm.example',
      '0200',
      'BDR',
      'Lead generation',
      'North',
      '',
      '#12e4567890',
    ]
    const { told, document } = merged(team, [...exportedCells(team), row])
    expect(told).toEqual(['+ new Ana Silva, BDR'])
    expect(document.roles.at(-1)).toMatchObject({ managerId: '12e4567890', podId: 'North' })
    expect(document.people.at(-1)).toMatchObject({
      name: 'Ana Silva',
      email: 'ana@firm.example',
      staffNumber: '0200',
    })
  })
})

describe('the table of people', () => {
  const alone = { ...team, people: [...team.people, { id: personId('12'), name: 'Noor Haddad' }] }
  const people = (changes: Parameters<typeof changed>[1] = {}) =>
    merged(alone, changed(exportedCells(alone, peopleTable), changes))

  it('merged as it is changes nothing', () => {
    const { told, document } = people()
    expect(told).toEqual([])
    expect(document).toBe(alone)
    const others = arbitraryDocument.filter(({ people: all }) => {
      const ids = all.map(({ id }) => seen(idText(id)))
      return !ids.includes('') && new Set(ids).size === ids.length
    })
    fc.assert(
      fc.property(others, (chart) => {
        expect(merged(chart, exportedCells(chart, peopleTable)).told).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('with other names and addresses changes those, also of somebody without a role', () => {
    const { told, asked, document } = people({
      'Lena Fox': { Name: 'Lena Berg', 'E-mail': 'lena@firm.example' },
      '#12': { 'Staff number': '0300' },
    })
    expect(told).toEqual([
      '+ changed Lena Berg: name: Lena Berg, was Lena Fox; e-mail: lena@firm.example',
      '+ changed Noor Haddad: staff number: 0300',
    ])
    expect(asked).toEqual([])
    expect(document.roles).toEqual(alone.roles)
    expect(document.people.slice(2)).toEqual([
      { id: 'Lena Fox', name: 'Lena Berg', email: 'lena@firm.example' },
      { id: '12', name: 'Noor Haddad', staffNumber: '0300' },
    ])
  })
})
