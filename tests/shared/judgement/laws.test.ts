// The laws of judgement over every organisation, sample and many random charts.
import { describe, expect, test } from 'vitest'
import type { Judged } from './judged.ts'
import { LONG_NAMED, RANDOM, REAL } from './laws/charts.ts'
import { FEW_LINES } from './laws/few-lines.ts'
import type { Breach, Law } from './laws/law.ts'
import { NO_CONTRADICTION } from './laws/no-contradiction.ts'
import { BREAKS } from './laws/not-yet.ts'
import { PLAIN_SENTENCES, SHORT_NAMES } from './laws/plain-sentences.ts'
import { NEW_BUSINESS, USUAL_FIGURES } from './laws/usual-figures.ts'

const LAWS = [
  ...FEW_LINES,
  ...PLAIN_SENTENCES,
  ...NO_CONTRADICTION,
  ...USUAL_FIGURES,
  ...NEW_BUSINESS,
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
