// What has to hold for any team and any figures: no absurd numbers, more people never sell less.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsUntilFull } from '../../../shared/capacity/account-load.ts'
import { ASSUMPTIONS } from '../../../shared/capacity/assumptions.ts'
import { attritionHaircut } from '../../../shared/capacity/attrition-haircut.ts'
import { type Capacity, capacityOf } from '../../../shared/capacity/capacity-of.ts'
import { hiresFor } from '../../../shared/capacity/next-hire.ts'
import {
  dealsForTarget,
  hiresForTarget,
  peopleNeeded,
} from '../../../shared/capacity/people-needed.ts'
import { priceOfVersatility } from '../../../shared/capacity/price-of-versatility.ts'
import { quotaCover, requiredPipeline } from '../../../shared/capacity/quota-cover.ts'
import { setOf } from '../../../shared/capacity/stage-set.ts'
import { throughputOf } from '../../../shared/capacity/throughput.ts'
import { withMore } from '../../../shared/capacity/time-groups.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument, type RoleNote } from '../../helpers/build-document.ts'

const part = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)

const role = fc.record({
  does: fc.uniqueArray(fc.constantFrom(...BELT_STAGES), { minLength: 1, maxLength: 3 }),
  fte: part,
  ramp: fc.integer({ min: 0, max: 100 }),
  pod: fc.constantFrom('north', 'south'),
})

/** Any figures, sensible or not: those outside their range are ignored. */
const figures = fc.record(
  Object.fromEntries(
    Object.entries(ASSUMPTIONS).map(([key, { default: usual, max }]) => [
      key,
      fc.constantFrom(usual, 0, usual / 3, usual * 2, max, -1, 1e308, 5e-324),
    ]),
  ),
  { requiredKeys: [] },
)

const team = fc.record({
  structure: fc.constantFrom('two-party' as const, 'conveyor' as const, 'pods' as const),
  roles: fc.array(role, { minLength: 1, maxLength: 10 }),
  leadSource: fc.constantFrom(undefined, 'own-team' as const, 'inbound' as const),
  assumptions: figures,
})

function documentOf({
  structure,
  roles,
  leadSource,
  assumptions,
}: typeof team extends fc.Arbitrary<infer Team> ? Team : never): Document {
  const notes: readonly RoleNote[] = roles.map((each, at) => ({
    ...each,
    id: `role ${at}`,
    person: `P ${at}`,
  }))
  const company = leadSource ? { leadSource } : {}
  const document = buildDocument({ structure, pods: ['north', 'south'], roles: notes, company })
  return { ...document, assumptions }
}

/** Every number that a capacity leads to. */
function everyNumber(org: Org, capacity: Capacity): readonly number[] {
  const filled = capacity.filled ? [...capacity.filled.belts, capacity.filled.whole] : []
  const belts = [...capacity.belts, capacity.whole, ...filled]
  const price = priceOfVersatility(capacity)
  return [
    capacity.throughput,
    attritionHaircut(capacity.assumptions),
    requiredPipeline(capacity.assumptions) ?? 0,
    quotaCover(org)?.ratio ?? 0,
    ...(price ? Object.values(price) : []),
    ...belts.flatMap((belt) => [
      monthsUntilFull(belt, belt.input) ?? 0,
      ...hiresFor(belt).map(({ gain }) => gain),
      ...peopleNeeded(dealsForTarget(org.document.company) ?? 7, belt.input).stages.map(
        ({ exact }) => exact ?? 0,
      ),
      ...(hiresForTarget(belt.won * 2 + 1, belt) ?? []).map(({ count }) => count),
      ...belt.rows.flatMap((row) => [
        row.time,
        row.capacity,
        row.canWin ?? 0,
        row.pace ?? 0,
        row.arriving ?? 0,
        row.arrivingLoad ?? 0,
        row.pile,
      ]),
    ]),
  ]
}

describe('any document', () => {
  test('leads to finite numbers, none of them negative', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument, team.map(documentOf)), (document) => {
        const org = orgOf(document)
        const capacity = capacityOf(org)
        expect(capacityOf(org)).toBe(capacity)
        if (!capacity) return
        const isUsable = (number: number) => number >= 0 && number < Number.POSITIVE_INFINITY
        expect(everyNumber(org, capacity).filter((number) => !isUsable(number))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test('a share too small to count is nothing, and is divided by nowhere', () => {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [
      { id: 'a', person: 'Ana', does: ['lead-generation', 'qualification'] },
      { id: 'b', person: 'Ben', does: 'closing' },
    ],
  })
  const roles = document.roles.map((role) => ({
    ...role,
    stages: role.stages.map((part) =>
      part.stage === 'qualification' ? { ...part, share: 5e-324 } : part,
    ),
  }))
  const org = orgOf({ ...document, roles })
  const capacity = capacityOf(org)
  expect(capacity?.throughput).toBe(0)
  expect(capacity && everyNumber(org, capacity).every(Number.isFinite)).toBe(true)
})

describe('any team', () => {
  test('sells no less with one person more, and no more than that person brings', () => {
    fc.assert(
      fc.property(team, role, (before, more) => {
        const capacity = capacityOf(orgOf(documentOf(before)))
        const after = capacityOf(orgOf(documentOf({ ...before, roles: [...before.roles, more] })))
        const less = (capacity?.throughput ?? 0) * (1 - 1e-9)
        expect(after?.throughput ?? 0).toBeGreaterThanOrEqual(less)
      }),
    )
  })

  test('is at work in full at what limits it, and nowhere more', () => {
    fc.assert(
      fc.property(team, (each) => {
        const belts = capacityOf(orgOf(documentOf(each)))?.belts ?? []
        const selling = belts.filter(({ won, input }) => won > 1e-6 && input.customers === null)
        for (const { rows, limits } of selling) {
          const limiting = limits.reduce((all, { set }) => all | set, 0)
          const people = rows.filter(
            ({ stage, pace }) => stage !== 'lead-generation' && pace !== null,
          )
          for (const { pace } of people) expect(pace).toBeLessThan(1 + 1e-6)
          const full = people.filter(({ stage }) => (setOf(stage) & limiting) !== 0)
          for (const { pace } of full) expect(pace).toBeGreaterThan(1 - 1e-6)
        }
      }),
    )
  })

  test('in pods wins no more than the same people on one belt', () => {
    fc.assert(
      fc.property(team, (each) => {
        const capacity = capacityOf(orgOf(documentOf({ ...each, structure: 'pods' })))
        if (!capacity) return
        expect(capacity.throughput).toBeLessThanOrEqual(capacity.whole.won * (1 + 1e-9))
      }),
    )
  })

  test('wins as many deals as it says it wins, with the same people in the way', () => {
    fc.assert(
      fc.property(team, fc.integer({ min: 1, max: 90 }), (each, deals) => {
        const document = documentOf(each)
        const usual = capacityOf(orgOf(document))
        const said = { ...document, company: { ...document.company, dealsPerMonth: deals } }
        const measured = capacityOf(orgOf(said))
        if (!usual || !measured || measured.scale === null) return
        expect(measured.throughput).toBeCloseTo(deals, 6)
        expect(measured.belts.map(({ limits }) => limits)).toEqual(
          usual.belts.map(({ limits }) => limits),
        )
      }),
    )
  })

  test('reaches a target with the hires that it asks for', () => {
    fc.assert(
      fc.property(team, fc.integer({ min: 1, max: 40 }), (each, deals) => {
        for (const belt of capacityOf(orgOf(documentOf({ ...each, structure: 'conveyor' })))
          ?.belts ?? []) {
          const hires = hiresForTarget(deals, belt)
          if (hires === null) continue
          const groups = hires.reduce(
            (all, { set, count }) => withMore(all, set, count),
            belt.input.groups,
          )
          expect(throughputOf({ ...belt.input, groups }).won).toBeGreaterThan(deals * (1 - 1e-6))
        }
      }),
    )
  })
})
