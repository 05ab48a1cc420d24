// A list merged into a chart: only what the list says otherwise changes, and only what is ticked.
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { guessedAnswers } from '../../../shared/tables/import-list.ts'
import { listIntoChart, type MergeAnswers } from '../../../shared/tables/merge-list.ts'
import { readTable } from '../../../shared/tables/read-table.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const chart = buildDocument({
  roles: [
    { id: 'head', title: 'Head of sales', person: 'Maya', does: 'leadership' },
    {
      id: 'ae',
      title: 'AE',
      person: 'Jonas',
      does: 'closing',
      to: 'head',
      quota: 400_000,
      market: 'EMEA',
    },
    { id: 'sdr', title: 'SDR', person: 'Lena', does: 'qualification', to: 'ae' },
    { id: 'open', title: 'SDR', does: 'qualification', to: 'head' },
  ],
})

function merged(
  rows: readonly (readonly string[])[],
  said: Partial<MergeAnswers> = {},
  document: Document = chart,
) {
  const { rows: lines } = readTable(rows.map((row) => row.join('\t')).join('\n'))
  const sheet = { name: '', isHidden: false, rows: lines, merged: [], unworked: 0 }
  const answers = { ...guessedAnswers(sheet), ticks: new Map(), ...said }
  let id = 0
  const outcome = listIntoChart(sheet, document, answers, {
    locale: 'en-GB',
    today: TODAY,
    newId: () => `n${id++}`,
  })
  expect(outcome.refusal).toBeNull()
  const told = outcome.changes.map(
    (change) =>
      `${change.isTicked ? '+' : '-'} ${change.kind} ${english.write(change.words).replaceAll('\u00a0', ' ')}`,
  )
  return { ...outcome, told, roles: outcome.document.roles }
}

const HEAD = ['Name', 'Title', 'Reports to', 'Quota', 'Market']
const SAME = [
  HEAD,
  ['Maya', 'Head of sales', '', '', ''],
  ['Jonas', 'AE', 'Maya', '400000', 'EMEA'],
  ['Lena', 'SDR', 'Jonas', '', ''],
]

describe('nothing happens', () => {
  it('where the list says what the chart says', () => {
    const { told, calls, document } = merged(SAME)
    expect([told, calls]).toEqual([[], []])
    expect(document).toBe(chart)
  })

  it('by a missing column, an empty cell or a missing row, unless it is ticked', () => {
    const { told, document } = merged([
      ['Name', 'Quota'],
      ['Maya', ''],
      ['Jonas', ''],
    ])
    expect(told).toEqual([
      '- emptied Jonas: quota: nothing, was EUR 400,000',
      '- gone Lena, SDR, is not on the list',
    ])
    expect(document).toBe(chart)
  })
})

describe('the list', () => {
  it('changes what it says otherwise, adds who is new, and keeps all else', () => {
    const { told, roles, calls } = merged([
      ...SAME.slice(0, 2),
      ['Jonas', 'Senior AE', 'Maya', '450000', 'EMEA'],
      ['Lena', 'SDR', 'Maya', '', ''],
      ['Ben', 'BDR', 'Jonas', '', ''],
    ])
    expect(told).toEqual([
      '+ changed Jonas: title: Senior AE, was AE; quota: EUR 450,000, was EUR 400,000',
      '+ changed Lena: reports to Maya',
      '+ new Ben, BDR',
    ])
    expect(calls).toHaveLength(1)
    expect(roles.slice(0, 4).map(({ id }) => id)).toEqual(['head', 'ae', 'sdr', 'open'])
    expect(roles[1]).toEqual({ ...chart.roles[1], title: 'Senior AE', quota: 450_000 })
    expect(roles[2]).toMatchObject({ managerId: 'head' })
    expect(roles[4]).toMatchObject({
      title: 'BDR',
      managerId: 'ae',
      stages: [{ stage: 'lead-generation' }],
    })
  })

  it('is matched by id before names, also of open roles', () => {
    const { told, roles } = merged([
      ['Role ID', 'Name', 'Title', 'Market'],
      ['open', 'vacant', 'Qualifier', 'US'],
      ['ae', 'Jonas', 'AE', 'APAC'],
    ])
    expect(told.filter((line) => line.startsWith('+'))).toEqual([
      '+ changed Qualifier: title: Qualifier, was SDR; market: US',
      '+ changed Jonas: market: APAC, was EMEA',
    ])
    expect(roles[3]).toMatchObject({ id: 'open', title: 'Qualifier', personId: null })
  })

  it('does only what is ticked', () => {
    const rows = [...SAME.slice(0, 3), ['Ben', 'BDR', 'Jonas', '', '']]
    const ticks = new Map([
      ['new', false],
      ['gone sdr', true],
    ])
    const { roles, document } = merged(rows, { ticks })
    expect(roles).toHaveLength(4)
    expect(roles[2]).toMatchObject({ id: 'sdr', personId: null })
    expect(document.people.map(({ name }) => name)).toEqual(['Maya', 'Jonas'])
  })

  it('takes the roles of those who are gone off the chart if somebody says so, and moves their reports up', () => {
    const { roles } = merged(
      [HEAD, ['Maya', 'Head of sales', '', '', ''], ['Lena', 'SDR', '', '', '']],
      {
        ticks: new Map([['gone', true]]),
        choices: new Map([['gone', 'remove']]),
      },
    )
    expect(roles.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['head', null],
      ['sdr', 'head'],
      ['open', 'head'],
    ])
  })

  it('that empties cells does so when it is ticked', () => {
    const { roles } = merged([HEAD, ['Jonas', 'AE', 'Maya', '', '']], {
      ticks: new Map([['emptied', true]]),
    })
    expect(roles[1]).not.toHaveProperty('quota')
    expect(roles[1]).not.toHaveProperty('market')
  })

  it('never closes a circle with those who are only on the chart', () => {
    const { roles } = merged([
      ['Name', 'Reports to'],
      ['Maya', 'Lena'],
    ])
    expect(roles[0]).toMatchObject({ id: 'head', managerId: null })
  })

  it('merged a second time changes nothing', () => {
    const rows = [...SAME, ['Ben', 'BDR', 'Jonas', '', ''], ['Ben', 'AE', 'Maya', '', '']]
    const first = merged(rows)
    expect(merged(rows, {}, first.document).told).toEqual([])
  })
})

describe('people with numbers and e-mails', () => {
  const numbered = buildDocument({
    staffNumbers: { 'Maya Okafor': '0100', 'Ana Silva': '0117' },
    emails: { 'Jonas Berg': 'jonas@firm.example', 'Ana Silva': 'ana@firm.example' },
    roles: [
      { id: 'head', title: 'Head of sales', person: 'Maya Okafor', does: 'leadership' },
      { id: 'ae', title: 'AE', person: 'Jonas Berg', does: 'closing', to: 'head' },
      { id: 'sdr', title: 'SDR', person: 'Ana Silva', does: 'qualification', to: 'head' },
      { id: 'sdr-2', title: 'BDR', person: 'Ana Silva', does: 'lead-generation', to: 'head' },
    ],
  })

  it('are matched by them before names, and called as the list calls them', () => {
    const { told, document } = merged(
      [
        ['Name', 'Staff number', 'E-mail', 'Manager ID'],
        ['M. Okafor', '100', '', ''],
        ['Jonas Berg-Maier', '', 'JONAS@firm.example', '0100'],
        ['Ana Silva', '117', 'silva@firm.example', 'jonas@firm.example'],
      ],
      {},
      numbered,
    )
    expect(told).toEqual([
      '+ changed M. Okafor: name: M. Okafor, was Maya Okafor',
      '+ changed Jonas Berg-Maier: name: Jonas Berg-Maier, was Jonas Berg',
      '+ changed Ana Silva: e-mail: silva@firm.example, was ana@firm.example; reports to Jonas Berg-Maier',
    ])
    expect(document.people.map(({ name, email }) => [name, email])).toEqual([
      ['M. Okafor', undefined],
      ['Jonas Berg-Maier', 'jonas@firm.example'],
      ['Ana Silva', 'silva@firm.example'],
    ])
  })

  it('are somebody else with another number, whatever their name', () => {
    const rows = [
      ['Name', 'Staff number', 'Title'],
      ['Ana Silva', '0200', 'AE'],
    ]
    const { told, document } = merged(rows, {}, numbered)
    expect(told[0]).toBe('+ new Ana Silva, AE')
    expect(document.people.at(-1)).toMatchObject({ name: 'Ana Silva', staffNumber: '0200' })
  })

  it('with two roles are not gone from one of them where the list has one row for each person', () => {
    const { told } = merged(
      [['Name'], ['Maya Okafor'], ['Jonas Berg'], ['Ana Silva']],
      {},
      numbered,
    )
    expect(told).toEqual([])
  })

  it('lose what is emptied only when it is ticked', () => {
    const rows = [
      ['Name', 'E-mail', 'Reports to'],
      ['Jonas Berg', '', ''],
    ]
    expect(merged(rows, {}, numbered).told[0]).toBe(
      '- emptied Jonas Berg: e-mail: nothing, was jonas@firm.example; reports to: nobody',
    )
    const { document } = merged(rows, { ticks: new Map([['emptied', true]]) }, numbered)
    expect(document.people[1]).toEqual({ id: 'Jonas Berg', name: 'Jonas Berg' })
    expect(document.roles[1]).toMatchObject({ managerId: null })
  })
})
