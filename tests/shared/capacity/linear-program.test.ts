// Throughput and loads against a linear program that divides everybody's time itself.
import fc from 'fast-check'
import highsLoader from 'highs'
import { expect, test } from 'vitest'
import { assumptionsOf } from '../../../shared/capacity/assumptions.ts'
import { type Demand, loadsOf } from '../../../shared/capacity/loads.ts'
import { setOf } from '../../../shared/capacity/stage-set.ts'
import {
  accountTime,
  type BeltInput,
  countedStages,
  inboundPeople,
  throughputOf,
  timePerDeal,
} from '../../../shared/capacity/throughput.ts'
import { NO_TIME, type TimeGroups } from '../../../shared/capacity/time-groups.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { howOften } from '../../helpers/how-often.ts'

const highs = await highsLoader()

const RUNS = howOften(200, 10_000)

/** Milliseconds; ten thousand programs take a minute where nothing else runs. */
const PATIENCE = 3_600_000

const tenths = (most: number) => fc.integer({ min: 0, max: 10 * most }).map((part) => part / 10)

const groups: fc.Arbitrary<TimeGroups> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 15 }), tenths(4)), { minLength: 1, maxLength: 6 })
  .map((parts) => {
    const all = [...NO_TIME]
    for (const [set, time] of parts) all[set] = (all[set] ?? 0) + time
    return all
  })

const belt: fc.Arbitrary<BeltInput> = fc
  .record({
    groups,
    p1: fc.integer({ min: 1, max: 100 }),
    p2: fc.integer({ min: 1, max: 100 }),
    found: fc.integer({ min: 1, max: 500 }),
    worked: fc.integer({ min: 1, max: 300 }),
    open: fc.integer({ min: 1, max: 60 }),
    cycle: tenths(12).map((months) => months + 0.1),
    inbound: fc.constantFrom(0, 0, 30, 400),
    customers: fc.constantFrom(null, 0, 20, 90, 400),
    isAccountLoadOwn: fc.boolean(),
    leadsUncounted: fc.boolean(),
    scale: fc.constantFrom(1, 1, 0.5, 3),
  })
  .map(({ p1, p2, found, worked, open, cycle, ...rest }) => ({
    ...rest,
    isLeadRateOwn: true,
    sellersDo: 0,
    assumptions: {
      ...assumptionsOf(emptyDocument('')),
      leadToQualified: p1 / 100,
      qualifiedToWon: p2 / 100,
      leadsPerMonth: found,
      leadsWorkedPerMonth: worked,
      maxOpenDeals: open,
      cycleMonths: cycle,
    },
  }))

/** Time of each group in each stage that it may do: `y5_2` is that of group 5 in the third stage. */
const columns = (time: TimeGroups) =>
  time.flatMap((_, group) =>
    BELT_STAGES.flatMap((stage, at) =>
      (group & setOf(stage)) === 0 ? [] : { group, at, name: `y${group}_${at}` },
    ),
  )

const plus = (names: readonly string[]) => (names.length === 0 ? '0 z' : names.join(' + '))

function solved(model: string): number {
  const { Status, ObjectiveValue } = highs.solve(model)
  expect(Status).toBe('Optimal')
  return ObjectiveValue
}

/** Deals won a month, by the solver. */
function mostWon(input: BeltInput): number {
  const all = columns(input.groups)
  const of = (stage: number) => all.filter(({ at }) => at === stage).map(({ name }) => name)
  const needs = BELT_STAGES.slice(0, 3).flatMap((stage, at) => {
    const set = setOf(stage)
    if ((set & countedStages(input)) === 0) return []
    const inbound = at === 0 ? inboundPeople(input) : 0
    const terms = [`${timePerDeal(input, set)} won`, ...of(at).map((name) => `- ${name}`)]
    return `s${at}: ${terms.join(' ')} <= ${inbound}`
  })
  const times = input.groups.flatMap((time, group) => {
    const names = all.filter((column) => column.group === group).map(({ name }) => name)
    return names.length === 0 ? [] : `g${group}: ${plus(names)} <= ${time}`
  })
  // A hair less, or rounding makes the program impossible.
  const accounts = `a: ${plus(of(3))} >= ${Math.max(0, accountTime(input) - 1e-9)}`
  return solved(
    `Maximize\n obj: won\nSubject To\n ${[...needs, ...times, accounts].join('\n ')}\nEnd`,
  )
}

/** The least that the fullest has to be, by the solver. */
function leastFull(time: TimeGroups, demand: Demand): number {
  const all = columns(time)
  const work = BELT_STAGES.map((stage, at) => {
    const names = all.filter((column) => column.at === at).map(({ name }) => name)
    return `s${at}: ${plus(names)} >= ${demand[stage]}`
  })
  const times = time.flatMap((most, group) => {
    const names = all.filter((column) => column.group === group).map(({ name }) => name)
    return names.length === 0 ? [] : `g${group}: ${plus(names)} - ${most} full <= 0`
  })
  return solved(`Minimize\n obj: full\nSubject To\n ${[...work, ...times].join('\n ')}\nEnd`)
}

test(
  'throughput is what a linear program finds',
  () => {
    fc.assert(
      fc.property(belt, (input) => {
        const { won } = throughputOf(input)
        // The solver takes a bound for kept that is broken by 1e-7, and there are many.
        expect(Math.abs(won - mostWon(input))).toBeLessThan(1e-5 * (1 + won))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'nobody is fuller than a linear program makes them',
  () => {
    const part = tenths(3)
    const demands = fc.record({
      'lead-generation': part,
      qualification: part,
      closing: part,
      'account-management': part,
    })
    fc.assert(
      fc.property(groups, demands, (time, demand) => {
        const loads = Object.values(loadsOf(time, demand)).map(({ load }) => load)
        if (loads.includes('nobody')) return
        const fullest = Math.max(...loads.map(Number))
        expect(Math.abs(fullest - leastFull(time, demand))).toBeLessThan(1e-6 * (1 + fullest))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'a limit is where more time helps, and the time of a stage is never more than there is',
  () => {
    fc.assert(
      fc.property(belt, (input) => {
        const { won, limits } = throughputOf(input)
        expect(limits.length).toBeGreaterThan(0)
        const groups = [...input.groups]
        for (const { set } of limits) groups[set] = (groups[set] ?? 0) + 1
        expect(throughputOf({ ...input, groups }).won).toBeGreaterThan(won)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
