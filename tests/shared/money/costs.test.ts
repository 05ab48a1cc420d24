// What roles cost: each once, split over its stages, hired apart from planned, and never 0 for what is not known.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STAGES } from '../../../shared/document/vocabulary.ts'
import { podId } from '../../../shared/ids.ts'
import {
  type Cost,
  costIn,
  costOfLane,
  costOfStage,
  costOfUndecided,
  costOutsidePods,
  quotaToCost,
} from '../../../shared/money/costs.ts'
import { sayCost, sayQuotaToCost } from '../../../shared/money/say-cost.ts'
import { lanesOf } from '../../../shared/org/lanes.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument, type Note } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { howOften } from '../../helpers/how-often.ts'

const team: Note = {
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership', annualCost: 120_000 },
    {
      id: 'rep',
      person: 'Ben',
      does: ['qualification', 'closing'],
      annualCost: 80_000,
      quota: 600_000,
    },
    { id: 'more', person: 'Ben', does: 'closing', annualCost: 20_000 },
    { id: 'open', does: 'closing', annualCost: 70_000, quota: 400_000 },
    { id: 'nowhere', person: 'Cleo', annualCost: 10_000 },
  ],
}

const orgFor = (note: Note): Org => orgOf(buildDocument(note))
const amounts = ({ hired, planned }: Cost) => [hired.amount, planned.amount]

test('a role of several stages is counted once; several roles of a person add up; vacant is planned', () => {
  const org = orgFor(team)
  expect(amounts(costIn(org, null))).toEqual([230_000, 70_000])
  expect(amounts(costOfStage(org, 'qualification', null))).toEqual([40_000, null])
  expect(amounts(costOfStage(org, 'closing', null))).toEqual([60_000, 70_000])
  expect(amounts(costOfUndecided(org, null))).toEqual([10_000, null])
})

test('what is not known is not 0, and of what is known in part it is said', () => {
  const half = orgFor({
    roles: [
      { id: 'a', person: 'Ann', does: 'closing', annualCost: 50_000 },
      { id: 'b', person: 'Ben', does: 'closing' },
      { id: 'c', does: 'closing', annualCost: -5 },
    ],
  })
  const { hired, planned } = costIn(half, null)
  expect(hired).toEqual({ amount: 50_000, roles: 2, known: 1 })
  expect(planned).toEqual({ amount: null, roles: 1, known: 0 })
  expect(english.write(sayCost({ hired, planned }))).toBe(
    'EUR\u00a050,000 (1 of 2 roles) · not known planned',
  )
  expect(quotaToCost(half, null, 'hired')).toBeNull()
  const free = orgFor({ roles: [{ id: 'a', person: 'Ann', does: 'closing', annualCost: 0 }] })
  expect(costIn(free, null).hired.amount).toBe(0)
})

test('written shares are kept to, also where they are more than a whole', () => {
  const document = buildDocument({ roles: [{ id: 'a', person: 'Ann', annualCost: 90 }] })
  const stages = (qualification: number, closing: number) =>
    orgOf({
      ...document,
      roles: document.roles.map((role) => ({
        ...role,
        stages: [
          { stage: 'qualification', share: qualification },
          { stage: 'closing', share: closing },
        ],
      })),
    })
  expect(amounts(costOfStage(stages(0.2, 0.8), 'closing', null))[0]).toBeCloseTo(72)
  expect(amounts(costOfStage(stages(1, 2), 'closing', null))[0]).toBeCloseTo(60)
  expect(amounts(costOfStage(stages(0, 0), 'closing', null))[0]).toBeCloseTo(45)
})

test('pods, those outside, and quotas to cost', () => {
  const org = orgFor({
    structure: 'pods',
    pods: ['North', 'South'],
    roles: [
      {
        id: 'n',
        person: 'Nia',
        does: 'closing',
        pod: 'North',
        annualCost: 100_000,
        quota: 450_000,
      },
      { id: 'm', does: 'closing', pod: 'North', annualCost: 100_000, quota: 350_000 },
      { id: 's', person: 'Sam', does: 'closing', pod: 'South', quota: 300_000 },
      {
        id: 'o',
        person: 'Ola',
        does: 'closing',
        pod: 'North',
        annualCost: 0,
        quota: 9_000_000,
        sharedQuota: true,
      },
      { id: 'h', person: 'Hal', does: 'leadership', annualCost: 90_000 },
    ],
  })
  const north = org.pod(podId('North')) ?? null
  expect(amounts(costIn(org, north))).toEqual([100_000, 100_000])
  expect(amounts(costOutsidePods(org))).toEqual([90_000, null])
  expect(quotaToCost(org, north, 'hired')).toBe(4.5)
  expect(quotaToCost(org, north, 'all')).toBe(4)
  expect(english.write(sayQuotaToCost(org, north) ?? '')).toBe(
    'Quotas are 4.5 times what the people cost; 4 times once all roles are filled.',
  )
  expect(sayQuotaToCost(org, null)).toBeNull()
})

test('on any chart the lanes together cost what the whole costs, and so do the stages', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const org = orgOf(document)
      const whole = costIn(org, null)
      const stages = [
        ...STAGES.map((stage) => costOfStage(org, stage, null)),
        costOfUndecided(org, null),
      ]
      const lanes = lanesOf(document).map((lane) => costOfLane(org, lane))
      for (const parts of [stages, lanes]) {
        for (const who of ['hired', 'planned'] as const) {
          const known = parts.flatMap((part) => part[who].amount ?? [])
          const all = whole[who].amount
          expect(known.length > 0).toBe(all !== null)
          const sum = known.reduce((total, amount) => total + amount, 0)
          const isOdd = all === null || !Number.isFinite(all)
          if (!isOdd) expect(Math.abs(sum - all)).toBeLessThanOrEqual(1e-9 * Math.max(1, all))
        }
      }
    }),
    { numRuns: howOften(60, 2_000) },
  )
})
