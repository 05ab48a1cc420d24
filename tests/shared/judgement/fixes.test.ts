// Fixes over every organisation, sample and some random charts: what is plainly offered holds, and enough is offered.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FIXTURES, organisation } from './judged.ts'
import { RANDOM, REAL } from './laws/charts.ts'
import { brokenPromises, type Offer, offersOf } from './laws/fixes.ts'

/** Each takes as many judgements as it has fixes. */
const RANDOM_CHARTS = 25

/** By case: the rules whose findings had a fix before fixes were tried out; frozen. */
const FIXABLE = z
  .record(z.string(), z.array(z.string()))
  .parse(
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../fixtures/fixable-findings.json'), 'utf8'),
    ),
  )

const CHARTS = [...REAL, ...RANDOM.slice(0, RANDOM_CHARTS)].map((said) => ({
  said,
  offers: offersOf(said),
}))

describe('whatever is plainly offered', () => {
  test('ends its finding and brings none as severe', () => {
    const broken = CHARTS.flatMap(({ said, offers }) => brokenPromises(said, offers))
    expect(broken).toEqual([])
  })
})

describe('of the findings that could be fixed', () => {
  const offers = new Map<string, readonly Offer[]>(
    CHARTS.map(({ said, offers: made }) => [JSON.stringify(said.document), made]),
  )
  const kept = Object.entries(FIXABLE).flatMap(([name, rules]) => {
    const made = offers.get(JSON.stringify(organisation(FIXTURES, name))) ?? []
    return made
      .filter(({ finding }) => rules.includes(finding.rule))
      .map(({ finding, plain }) => ({ name, rule: finding.rule, isKept: plain.length > 0 }))
  })

  test('nine in ten of those that are still said keep a fix', () => {
    const lost = kept.filter(({ isKept }) => !isKept).map(({ name, rule }) => `${rule} ${name}`)
    expect(lost.toSorted().slice(Math.floor(kept.length / 10))).toEqual([])
  })
})
