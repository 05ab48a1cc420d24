// The laws of judgement over every organisation, sample and many random charts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FIXTURES, type Judged, organisation } from './judged.ts'
import { LONG_NAMED, RANDOM, REAL } from './laws/charts.ts'
import { FEW_LINES } from './laws/few-lines.ts'
import { brokenPromises, offersOf } from './laws/fixes.ts'
import type { Breach, Law } from './laws/law.ts'
import { NO_CONTRADICTION } from './laws/no-contradiction.ts'
import { BREAKS } from './laws/not-yet.ts'
import { PLAIN_SENTENCES, SHORT_NAMES } from './laws/plain-sentences.ts'
import { UNTIL_FILLED } from './laws/until-filled.ts'
import { NEW_BUSINESS, USUAL_FIGURES } from './laws/usual-figures.ts'

const LAWS = [
  ...FEW_LINES,
  ...PLAIN_SENTENCES,
  ...NO_CONTRADICTION,
  ...USUAL_FIGURES,
  ...NEW_BUSINESS,
  UNTIL_FILLED,
]

interface Trial {
  readonly law: Law
  /** Its name, and what it is tried on. */
  readonly name: string
  readonly charts: readonly Judged[]
}

const TRIALS: readonly Trial[] = [
  ...LAWS.map((law) => ({ law, name: law.name, charts: REAL })),
  { law: SHORT_NAMES, name: SHORT_NAMES.name, charts: LONG_NAMED },
  ...LAWS.filter(({ holdsFor }) => holdsFor === 'all charts').map((law) => ({
    law,
    name: `${law.name}, at random`,
    charts: RANDOM,
  })),
]

describe.each(TRIALS)('$name', ({ law, name, charts }) => {
  const known = BREAKS[name] ?? []
  const breaches = charts.flatMap((said) => law.breachesIn(said))

  test('holds, but for what is known', () => {
    const first = new Map<string, Breach>()
    for (const breach of breaches)
      if (!known.includes(breach.by) && !first.has(breach.by)) first.set(breach.by, breach)
    expect([...first.values()]).toEqual([])
  })

  test('what keeps it by now is taken off the list', () => {
    const breaking = new Set(breaches.map(({ by }) => by))
    expect(known.filter((each) => !breaking.has(each))).toEqual([])
  })
})

test('the list of what breaks a law names laws that are tried', () => {
  const names = new Set(TRIALS.map(({ name }) => name))
  expect(Object.keys(BREAKS).filter((name) => !names.has(name))).toEqual([])
})

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
  const byDocument = new Map(
    CHARTS.map(({ said, offers }) => [JSON.stringify(said.document), offers]),
  )
  const still = Object.entries(FIXABLE).flatMap(([name, rules]) =>
    (byDocument.get(JSON.stringify(organisation(FIXTURES, name))) ?? [])
      .filter(({ finding }) => rules.includes(finding.rule))
      .map((offer) => ({ ...offer, name: `${offer.finding.rule} ${name}` })),
  )

  /** Those that are too many of the lost ones, so that somebody sees which. */
  function beyond(share: number, lost: readonly { readonly name: string }[]): readonly string[] {
    return lost.map(({ name }) => name).slice(Math.floor(share * still.length))
  }

  test('there are some', () => {
    expect(still.length).toBeGreaterThan(100)
  })

  test('nine in ten of those that are still said keep one that nothing speaks against, or a look at another structure', () => {
    const lost = still.filter(({ isStructure, plain }) => !isStructure && plain === null)
    expect(beyond(0.1, lost)).toEqual([])
  })
})
