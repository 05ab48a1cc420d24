// The worked example that the capacity model was specified with, to its printed digits.
import { describe, expect, test } from 'vitest'
import { monthsUntilFull } from '../../../shared/capacity/account-load.ts'
import { assumptionsOf } from '../../../shared/capacity/assumptions.ts'
import { attritionHaircut } from '../../../shared/capacity/attrition-haircut.ts'
import { capacityOf } from '../../../shared/capacity/capacity-of.ts'
import { bestHire, gainOf, hiresFor } from '../../../shared/capacity/next-hire.ts'
import {
  dealsForTarget,
  hiresForTarget,
  peopleNeeded,
} from '../../../shared/capacity/people-needed.ts'
import { quotaCover, requiredPipeline } from '../../../shared/capacity/quota-cover.ts'
import {
  ACCOUNTS,
  CLOSING,
  LEADS,
  QUALIFYING,
  SELLING,
} from '../../../shared/capacity/stage-set.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, many, type Note, withRoles } from '../../helpers/build-document.ts'

const team = withRoles(belt(2, 2, 2, 1), {
  'qualification 2': { ramp: 50 },
  'account-management 1': { accounts: 38 },
})

function calculated(document: Document) {
  const org = orgOf(document)
  const capacity = capacityOf(org)
  if (!capacity) throw new Error('Nobody sells in the example')
  return { org, capacity, belt: capacity.whole }
}

const example = calculated(
  buildDocument({
    ...team,
    company: { target: 900_000, dealSize: 12_000 },
    assumptions: { leadsPerMonth: 200 },
  }),
)

const percent = (part: number | null) => part && `${Math.round(part * 100)}%`

describe('the worked example', () => {
  test('what each stage can do and win, its pace, and the work that arrives', () => {
    const rows = example.belt.rows.map((row) => [
      row.stage,
      Math.round(row.capacity),
      row.canWin?.toFixed(2) ?? null,
      percent(row.pace),
      row.arriving && Math.round(row.arriving),
      percent(row.arrivingLoad),
      Math.round(row.pile),
    ])
    expect(rows).toEqual([
      ['lead-generation', 400, '13.20', '33%', null, null, 0],
      ['qualification', 180, '5.94', '74%', 400, '222%', 220],
      ['closing', 20, '4.40', '100%', 27, '135%', 7],
      ['account-management', 40, null, '95%', 38, '95%', 0],
    ])
  })

  test('throughput and bottleneck', () => {
    expect(example.capacity.throughput).toBeCloseTo(4.4, 10)
    expect(example.capacity.throughput * 12_000).toBeCloseTo(52_800, 6)
    expect(example.belt.limits).toEqual([{ set: CLOSING, withCustomers: false }])
  })

  test('account managers are full in half a month', () => {
    expect(monthsUntilFull(example.belt, example.belt.input)?.toFixed(1)).toBe('0.5')
  })

  test('one more closer brings 1.54 deals, not 2.2; anybody else nothing', () => {
    expect(hiresFor(example.belt).map(({ set, gain }) => [set, gain.toFixed(2)])).toEqual([
      [LEADS, '0.00'],
      [QUALIFYING, '0.00'],
      [CLOSING, '1.54'],
      [ACCOUNTS, '0.00'],
    ])
    expect(bestHire(example.capacity)?.set).toBe(CLOSING)
    expect(example.belt.won + gainOf(example.belt, CLOSING)).toBeCloseTo(5.94, 10)
  })

  test('with the second qualifier ramped, one more closer makes it 6.60', () => {
    const ramped = calculated(buildDocument(withRoles(team, { 'qualification 2': { ramp: 100 } })))
    expect(ramped.belt.rows[1]?.canWin).toBeCloseTo(7.92, 10)
    expect(ramped.belt.won + gainOf(ramped.belt, CLOSING)).toBeCloseTo(6.6, 10)
  })

  test('75,000 a month asks for seven people who find, qualify and close, not eight', () => {
    const deals = dealsForTarget({ target: 900_000, dealSize: 12_000 })
    expect(deals).toBe(6.25)
    const needs = peopleNeeded(6.25, example.belt.input)
    expect(needs.stages.map(({ stage, exact }) => [stage, exact?.toFixed(2)])).toEqual([
      ['lead-generation', '1.11'],
      ['qualification', '1.86'],
      ['closing', '3.34'],
      ['account-management', '2.62'],
    ])
    expect(needs.team).toBe(7)
  })

  test('beyond the people there are it takes one qualifier and two closers', () => {
    expect(hiresForTarget(6.25, example.belt)).toEqual([
      { set: QUALIFYING, count: 1 },
      { set: CLOSING, count: 2 },
    ])
  })

  test('a third leaving a year takes 13% of an average month', () => {
    const assumptions = { ...example.capacity.assumptions, attritionPerYear: 0.35 }
    expect(attritionHaircut(assumptions).toFixed(2)).toBe('0.87')
  })

  test('three quotas of 345,000 cover 900,000 by 1.15; the pipeline has to be 4.5 times as large', () => {
    const document = buildDocument({
      ...withRoles(belt(1, 1, 3, 1), {
        'closing 1': { quota: 345_000 },
        'closing 2': { quota: 345_000 },
        'closing 3': { quota: 345_000 },
      }),
      company: { target: 900_000 },
    })
    expect(quotaCover(orgOf(document))?.ratio.toFixed(2)).toBe('1.15')
    expect(requiredPipeline(example.capacity.assumptions)?.toFixed(1)).toBe('4.5')
  })
})

describe('small teams', () => {
  const wonBy = (note: Note) => capacityOf(orgOf(buildDocument(note)))
  const sellers = (count: number, ramped = count): Note => ({
    structure: 'two-party',
    company: { leadSource: 'agency' },
    roles: many('closing', count).map((role, at) => ({ ...role, ramp: at < ramped ? 100 : 0 })),
  })

  test('two, two and one: the closer limits 2.2; qualifying alone could carry 7.92', () => {
    const capacity = wonBy(belt(2, 2, 1, 0))
    expect(capacity?.throughput).toBeCloseTo(2.2, 10)
    expect(capacity?.whole.limits).toEqual([{ set: CLOSING, withCustomers: false }])
    expect(capacity?.whole.rows[1]?.canWin).toBeCloseTo(7.92, 10)
  })

  test('a full-cycle seller wins 1.414 deals by usual figures, 22 of them 31.1', () => {
    expect(wonBy(sellers(1))?.throughput.toFixed(3)).toBe('1.414')
    expect(wonBy(sellers(22))?.throughput.toFixed(1)).toBe('31.1')
    expect(wonBy(sellers(1))?.whole.limits).toEqual([{ set: SELLING, withCustomers: false }])
  })

  test('people who find and qualify share their time and are never over-full against themselves', () => {
    const capacity = wonBy({
      roles: [
        ...many('closing', 2),
        ...['a', 'b', 'c', 'd'].map((id) => ({
          id,
          person: id,
          does: ['lead-generation', 'qualification'] as const,
        })),
      ],
      assumptions: { leadsPerMonth: 200, leadsWorkedPerMonth: 120, cycleMonths: 2 },
    })
    expect(capacity?.throughput).toBeCloseTo(4.4, 10)
    expect(capacity?.whole.rows.every(({ pile }) => pile === 0)).toBe(true)
  })

  test('a closer who is written full-time in two pods counts once', () => {
    const pod = (name: string) => [
      ...many('lead-generation', 2, undefined, name),
      ...many('qualification', 2, undefined, name),
    ]
    const capacity = wonBy({
      structure: 'pods',
      pods: ['north', 'south'],
      roles: [
        ...pod('north'),
        ...pod('south'),
        { id: 'n', person: 'Ana', does: 'closing', pod: 'north' },
        { id: 's', person: 'Ana', does: 'closing', pod: 'south' },
      ],
    })
    expect(capacity?.throughput).toBeCloseTo(2.2, 10)
  })

  test('a plan of vacancies says what it could win', () => {
    const { roles } = belt(2, 2, 2, 1)
    const capacity = wonBy({ roles: roles.map(({ person: _, ...role }) => role) })
    expect(capacity?.throughput).toBe(0)
    expect(capacity?.filled?.throughput).toBeCloseTo(4.4, 10)
  })

  test('people of no pod serve the pods where there is time to sell', () => {
    const capacity = wonBy({
      structure: 'pods',
      pods: ['north', 'south'],
      roles: [
        ...many('lead-generation', 1),
        ...many('qualification', 1, undefined, 'north'),
        ...many('closing', 1, undefined, 'north'),
        ...many('qualification', 2, undefined, 'south'),
        ...many('closing', 2, undefined, 'south'),
      ],
    })
    expect(capacity?.belts.map(({ won }) => won.toFixed(2))).toEqual(['2.20', '4.40'])
  })

  test.each([
    ['software-small', 2.96],
    ['software-middle', 1.41],
    ['software-enterprise', 0.17],
    ['services', 0.69],
    ['agency', 1.09],
    ['real-estate', 0.75],
    ['insurance-personal', 5.7],
    ['insurance-commercial', 1.85],
    ['field-sales', 0.43],
    ['wholesale', 2],
    ['door-to-door', 21],
  ] as const)('%s: a full-cycle seller wins about %d deals a month', (kindOfBusiness, wins) => {
    const note = sellers(1)
    const won = wonBy({ ...note, company: { ...note.company, kindOfBusiness } })?.throughput ?? 0
    expect(won / wins).toBeCloseTo(1, 1)
  })

  test('sellers who cold-call find their own leads in the same time', () => {
    const cold: Note = { ...sellers(1), company: { leadSource: 'cold-calling' } }
    expect(wonBy(cold)?.throughput.toFixed(3)).toBe('1.165')
  })

  test('the same people work leads and deals: what arrives fills them once', () => {
    const note: Note = {
      ...sellers(3),
      company: {},
      assumptions: { inboundLeads: 400 },
    }
    const rows = wonBy(note)?.whole.rows ?? []
    expect(rows.map(({ arrivingLoad }) => arrivingLoad?.toFixed(2))).toEqual([
      undefined,
      '3.11',
      '3.11',
      undefined,
    ])
  })

  test('by the usual figure customers take at most half of somebody who closes, by an own one all', () => {
    const note: Note = {
      roles: [
        ...many('lead-generation', 2),
        ...many('qualification', 2),
        { id: 'a', person: 'Ana', does: ['closing', 'account-management'], accounts: 400 },
      ],
    }
    expect(wonBy(note)?.throughput).toBeCloseTo(1.1, 10)
    expect(wonBy(note)?.whole.limits).toEqual([{ set: CLOSING, withCustomers: true }])
    expect(wonBy({ ...note, assumptions: { accountsPerManager: 40 } })?.throughput).toBe(0)
  })

  test('inbound leads take the place of lead people', () => {
    const capacity = wonBy({ ...belt(2, 2, 2, 1), assumptions: { inboundLeads: 100 } })
    const needs = capacity && peopleNeeded(6.25, capacity.whole.input)
    expect(needs?.stages[0]?.exact?.toFixed(2)).toBe('0.53')
  })

  test('what the user says beats what is usual in the kind of business', () => {
    const document = buildDocument({
      ...belt(1, 1, 1, 1),
      company: { kindOfBusiness: 'agency' },
      assumptions: { accountsPerManager: 77 },
    })
    expect(assumptionsOf(document)).toMatchObject({ accountsPerManager: 77, maxOpenDeals: 10 })
  })
})

test('closers who look after customers as well are exactly full, however many customers there are by usual figures', () => {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [
      { id: 'lead', person: 'Lea', does: 'lead-generation' },
      { id: 'quali', person: 'Quinn', does: 'qualification' },
      { id: 'one', person: 'Ana', does: ['closing', 'account-management'] },
      { id: 'two', person: 'Ben', does: ['closing', 'account-management'] },
    ],
    company: { customers: 119 },
  })
  const belt = capacityOf(orgOf(document))?.whole
  const closing = belt?.rows.find(({ stage }) => stage === 'closing')
  expect(closing?.pace).toBeCloseTo(1, 9)
  expect(closing?.canWin).toBeCloseTo(belt?.won ?? 0, 9)
})
