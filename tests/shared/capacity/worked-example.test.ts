// The worked example that the capacity model was specified with, to its printed digits.
import { describe, expect, test } from 'vitest'
import { monthsUntilFull } from '../../../shared/capacity/account-load.ts'
import { attritionHaircut } from '../../../shared/capacity/attrition-haircut.ts'
import { capacityOf } from '../../../shared/capacity/capacity-of.ts'
import { bestHire, gainOf, hiresFor } from '../../../shared/capacity/next-hire.ts'
import { dealsForTarget, peopleNeeded } from '../../../shared/capacity/people-needed.ts'
import { quotaCover, requiredPipeline } from '../../../shared/capacity/quota-cover.ts'
import { wholeBelt } from '../../../shared/capacity/whole-belt.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'

const team = withRoles(belt(2, 2, 2, 1), {
  'qualification 2': { ramp: 50 },
  'account-management 1': { accounts: 38 },
})

function calculated(document: Document) {
  const org = orgOf(document)
  const capacity = capacityOf(org)
  const whole = capacity && wholeBelt(org, capacity)
  if (!capacity || !whole) throw new Error('Nobody sells in the example')
  return { org, capacity, belt: whole }
}

const example = calculated(
  buildDocument({ ...team, company: { target: 900_000, dealSize: 12_000 } }),
)

describe('the worked example', () => {
  test('capacity, arriving, load, win-equivalent and slack of each stage', () => {
    const rows = example.belt.stages.map((stage) => [
      stage.stage,
      Math.round(stage.capacity),
      stage.arriving && Math.round(stage.arriving),
      stage.load && `${Math.round(stage.load * 100)}%`,
      stage.winEquivalent?.toFixed(2) ?? null,
      stage.slack && `${Math.round(stage.slack * 100)}%`,
    ])
    expect(rows).toEqual([
      ['lead-generation', 400, null, null, '13.20', '33%'],
      ['qualification', 180, 400, '222%', '5.94', '74%'],
      ['closing', 20, 27, '135%', '4.40', '100%'],
      ['account-management', 40, 38, '95%', null, null],
    ])
  })

  test('throughput, bottleneck and the biggest pile, which is somewhere else', () => {
    expect(example.capacity.throughput).toBeCloseTo(4.4, 10)
    expect(example.capacity.throughput * 12_000).toBeCloseTo(52_800, 6)
    expect(example.capacity.bottleneck).toEqual({ scope: null, stage: 'closing' })
    expect(example.belt.overload).toBe('qualification')
    expect(example.belt.stages[1]?.pile).toBeCloseTo(220, 10)
    expect(example.capacity.isAssumed).toBe(true)
  })

  test('account managers are full in half a month', () => {
    expect(monthsUntilFull(example.belt, example.belt.input)?.toFixed(1)).toBe('0.5')
  })

  test('one more closer brings 1.54 deals, not 2.2; anybody else nothing', () => {
    expect(hiresFor(example.belt).map(({ stage, gain }) => [stage, gain.toFixed(2)])).toEqual([
      ['lead-generation', '0.00'],
      ['qualification', '0.00'],
      ['closing', '1.54'],
    ])
    expect(bestHire(example.capacity)?.stage).toBe('closing')
  })

  test('with the second qualifier ramped, one more closer makes it 6.60', () => {
    const ramped = calculated(buildDocument(withRoles(team, { 'qualification 2': { ramp: 100 } })))
    expect(ramped.belt.stages[1]?.winEquivalent).toBeCloseTo(7.92, 10)
    expect(ramped.belt.won + gainOf(ramped.belt, 'closing')).toBeCloseTo(6.6, 10)
  })

  test('75,000 a month asks for four closers, two qualifiers, two lead people, three managers', () => {
    const deals = dealsForTarget({ target: 900_000, dealSize: 12_000 })
    expect(deals).toBe(6.25)
    const needs = peopleNeeded(6.25, example.belt.input)
    expect(
      needs.map((need) => [need.stage, need.people, 'exact' in need ? need.exact.toFixed(2) : '']),
    ).toEqual([
      ['lead-generation', 2, '0.95'],
      ['qualification', 2, '1.58'],
      ['closing', 4, '2.84'],
      ['account-management', 3, '2.62'],
    ])
  })

  test('a third leaving a year takes 13% of an average month', () => {
    expect(attritionHaircut(example.capacity.assumptions).toFixed(2)).toBe('0.87')
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
