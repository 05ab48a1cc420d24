// Rows of people as edits: who is who, who leads whom, and what is said of cells that could not be read.
import { describe, expect, it } from 'vitest'
import type { PastePlace } from '../../../shared/clipboard/paste-roles.ts'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import type { Issue } from '../../../shared/tables/asking.ts'
import { guessColumns } from '../../../shared/tables/columns.ts'
import { readTable } from '../../../shared/tables/read-table.ts'
import { staffRows } from '../../../shared/tables/staff-rows.ts'
import { type PlanAnswers, tablePlan } from '../../../shared/tables/table-plan.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

interface Options extends Partial<PlanAnswers> {
  readonly document?: Document
  readonly locale?: string
}

function planned(rows: readonly (readonly string[])[], options: Options = {}) {
  const {
    document = emptyDocument('New'),
    locale = 'de-DE',
    stages = new Map(),
    place = null,
    choices = new Map(),
  } = options
  const table = readTable(rows.map((row) => row.join('\t')).join('\n'))
  const read = staffRows(table, { ...guessColumns(table), locale, currency: 'EUR', choices })
  let id = 0
  const plan = tablePlan(document, read, { stages, place, choices }, () => `new${id++}`)
  const outcome = applyEdits(document, plan.calls)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  const after = outcome.value.document
  const nameOf = (personId: string | null) =>
    after.people.find((person) => person.id === personId)?.name ?? null
  const roles = after.roles.map((role) => {
    const manager = after.roles.find((other) => other.id === role.managerId)
    return { ...role, person: nameOf(role.personId), to: manager ? nameOf(manager.personId) : null }
  })
  return { after, roles, plan, said: plan.issues.map(sayIssue) }
}

/** What is asked, with the answer that counts. */
function sayIssue({ words, question }: Issue): string {
  const chosen = question?.choices.find(({ id }) => id === question.chosen)
  return english.write(words) + (chosen ? ` → ${english.write(chosen.label)}` : '')
}

const HEAD = ['Name', 'Title', 'Reports to', 'FTE', 'Quota', 'Start']

describe('rows', () => {
  it('become roles with people, stages, managers and figures, and an empty chart a belt', () => {
    const { roles, after, said } = planned([
      HEAD,
      ['Maya Okafor', 'Head of Sales', '', '1', '', '01.03.2021'],
      ['Jonas Berg', 'Account Executive', 'Maya Okafor', '0,5', '450.000', ''],
      ['vacant', 'SDR', 'M. Okafor', '80', '', ''],
    ])
    expect(after.structure).toBe('conveyor')
    expect(roles).toMatchObject([
      { title: 'Head of Sales', person: 'Maya Okafor', to: null, startDate: '2021-03-01' },
      {
        person: 'Jonas Berg',
        to: 'Maya Okafor',
        fte: 0.5,
        quota: 450_000,
        stages: [{ stage: 'closing' }],
      },
      { person: null, to: 'Maya Okafor', fte: 0.8, stages: [{ stage: 'qualification' }] },
    ])
    expect(said).toEqual([
      'Row 4: 80 of a full-time job is read as 0.8 FTE.',
      'Row 4: nobody is called “M. Okafor”, and only one has that initial and name. → Maya Okafor, Head of Sales (row 2)',
    ])
  })

  it('find managers by number and e-mail, and on the chart', () => {
    const document = buildDocument({ roles: [{ id: 'boss', person: 'Zoe', does: 'leadership' }] })
    const { roles, after } = planned(
      [
        ['ID', 'Name', 'E-mail', 'Manager'],
        ['7', 'Ana', 'ana@x.de', 'Zoe'],
        ['8', 'Ben', 'ben@x.de', '7'],
        ['9', 'Cleo', 'cleo@x.de', 'ANA@x.de'],
      ],
      { document },
    )
    expect(roles.map(({ person, to }) => [person, to])).toEqual([
      ['Zoe', null],
      ['Ana', 'Zoe'],
      ['Ben', 'Ana'],
      ['Cleo', 'Ana'],
    ])
    expect(after.people[1]).toMatchObject({ staffNumber: '7', email: 'ana@x.de' })
  })

  it('are of people and managers on the chart by number and e-mail, also under another name', () => {
    const document = buildDocument({
      staffNumbers: { 'Zoë Roth': '0042' },
      emails: { Ana: 'ana@x.de' },
      roles: [
        { id: 'boss', person: 'Zoë Roth', does: 'leadership' },
        { id: 'ae', person: 'Ana', does: 'closing' },
      ],
    })
    const { roles, after } = planned(
      [
        ['Name', 'Title', 'E-mail', 'Manager ID'],
        ['Ana Silva', 'SDR', 'ANA@x.de', '42'],
        ['Ben', 'SDR', 'ben@x.de', 'ana@x.de'],
      ],
      { document },
    )
    expect(roles.slice(2).map(({ personId, to }) => [personId, to])).toEqual([
      ['Ana', 'Zoë Roth'],
      [after.people.at(-1)?.id, 'Ana'],
    ])
    expect(after.people).toHaveLength(3)
  })

  it('of several pods make a chart of pods', () => {
    const { after, roles } = planned([
      ['Name', 'Title', 'Team'],
      ['Ana', 'AE', 'North'],
      ['Ben', 'AE', 'South'],
      ['Cleo', 'SDR', 'north'],
    ])
    expect([after.structure, ...after.pods.map(({ name }) => name)]).toEqual([
      'pods',
      'North',
      'South',
    ])
    expect(roles[2]?.podId).toBe(after.pods[0]?.id)
  })

  it('of people who are on the chart give them the role as well', () => {
    const document = buildDocument({ roles: [{ id: 'a', person: 'Ana', does: 'closing' }] })
    const { after, said } = planned(
      [
        ['Name', 'Title'],
        [' ana ', 'SDR'],
      ],
      { document },
    )
    expect(after.people).toHaveLength(1)
    expect(said).toEqual(['Row 2: ana is on the chart already. → Gets this role as well'])
  })

  it.each([
    [['', '', 'Maya', '', '', ''], 'Row 2 has neither a name nor a title, and is left out.'],
    [
      ['Ana', 'AE', '', '', 'lots', ''],
      'Row 2: “lots” is left out. Please write a number, such as 0,5 or 1.200.',
    ],
    [['Ana', 'AE', '', '', '1.500', ''], null],
    [['Ana', 'AE', '', '', '', '31.02.2025'], 'Row 2: “31.02.2025” is no day. → Leave it empty'],
    [
      ['Ana', 'AE', 'Zoltan', '', '', ''],
      'Row 2 reports to “Zoltan”, who is not on this list and not on the chart. → Nobody yet',
    ],
    [['Ana', 'AE', 'Ana', '', '', ''], 'Row 2 reports to itself, which is left out.'],
    [
      ['Groß, Jörg', 'AE', '', '', '', ''],
      'Row 2: “Groß, Jörg” is read as Jörg Groß. → One: Jörg Groß',
    ],
    [
      ['Ana', 'AE', '', '500', '', ''],
      'Row 2: 500 is no part of a full-time job, and is left out.',
    ],
  ])('with something to be known: %j', (row, words) => {
    expect(planned([HEAD, row]).said).toEqual(words === null ? [] : [words])
  })

  it('what can be two numbers is said, with the larger one', () => {
    const { roles, said } = planned([HEAD, ['Ana', 'AE', '', '', '1.500', '']], { locale: 'en-GB' })
    expect([roles[0]?.quota, said]).toEqual([
      1500,
      ['Row 2: “1.500” could be two numbers. → 1,500'],
    ])
  })

  it('a circle of managers is opened, and said', () => {
    const { roles, said } = planned([
      HEAD,
      ['Ana', 'AE', 'Ben', '', '', ''],
      ['Ben', 'AE', 'Ana', '', '', ''],
    ])
    expect(roles.filter(({ to }) => to === null)).toHaveLength(1)
    expect(said.join()).toContain('in a circle')
  })
})

describe('titles', () => {
  const ROWS = [
    ['Name', 'Title'],
    ['Ana', 'Wizard'],
    ['Ben', 'WIZARD'],
    ['Cleo', 'AE'],
  ]

  it('that nobody knows are for the user to decide', () => {
    const { plan, roles } = planned(ROWS)
    expect(plan.titles.map(({ title, count, stage }) => [title, count, stage])).toEqual([
      ['Wizard', 2, null],
      ['AE', 1, 'closing'],
    ])
    expect(roles[0]?.stages).toEqual([])
  })

  it('are what the user says they are', () => {
    const { roles } = planned(ROWS, {
      stages: new Map([
        ['wizard', 'support'],
        ['ae', null],
      ]),
    })
    expect(roles.map(({ stages }) => stages[0]?.stage)).toEqual(['support', 'support', undefined])
  })
})

it('names alone go where they were pasted, with the usual title and manager there', () => {
  const document = buildDocument({
    roles: [
      { id: 'head', person: 'Maya', does: 'leadership' },
      { id: 'a', person: 'Jonas', does: 'closing', to: 'head' },
    ],
  })
  const place: PastePlace = { lane: { kind: 'stage', stage: 'closing' }, index: 0 }
  const { roles } = planned([['Ana Silva'], ['Ben Okoro']], { document, place })
  expect(roles.map(({ title, person, to }) => [title, person, to])).toEqual([
    ['head', 'Maya', null],
    ['Account executive', 'Ana Silva', 'Maya'],
    ['Account executive', 'Ben Okoro', 'Maya'],
    ['a', 'Jonas', 'Maya'],
  ])
})

it('names pasted in a team report there and do what is done beside them', () => {
  const document = buildDocument({
    roles: [
      { id: 'head', person: 'Maya', does: 'leadership' },
      { id: 'lead', person: 'Jonas', does: 'leadership', to: 'head' },
      { id: 'a', person: 'Lena', does: 'closing', to: 'lead' },
      { id: 'b', person: 'Omar', does: 'closing', to: 'lead' },
    ],
  })
  const team = {
    managerId: roleId('lead'),
    beside: { roleId: roleId('a'), side: 'after' },
  } as const
  const place: PastePlace = { lane: { kind: 'stage', stage: 'closing' }, team }
  const { roles } = planned([['Ana Silva']], { document, place })
  expect(roles.slice(2).map(({ title, person, to }) => [title, person, to])).toEqual([
    ['a', 'Lena', 'Jonas'],
    ['Account executive', 'Ana Silva', 'Jonas'],
    ['b', 'Omar', 'Jonas'],
  ])
})
