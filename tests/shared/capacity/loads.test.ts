// Loads where sets of stages are equally full: no load hangs on which of them comes first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivalsOf } from '../../../shared/capacity/arrivals.ts'
import { capacityOf } from '../../../shared/capacity/capacity-of.ts'
import { type Demand, loadsOf } from '../../../shared/capacity/loads.ts'
import {
  isInside,
  type StageSet,
  setOf,
  sizeOf,
  stagesOf,
  subsetsOf,
} from '../../../shared/capacity/stage-set.ts'
import { type TimeGroups, timeFor } from '../../../shared/capacity/time-groups.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'

/** The same peeling, but of equally full sets the largest first, as the specification writes it. */
function largestFirst(groups: TimeGroups, demand: Demand): ReadonlyMap<string, number> {
  const loads = new Map<string, number>()
  let rest = setOf(...BELT_STAGES.filter((stage) => demand[stage] > 0))
  let done: StageSet = 0
  while (rest !== 0) {
    const left = rest
    const sets = subsetsOf(left)
      .filter((set) => isInside(set, left))
      .map((set) => {
        const work = stagesOf(set).reduce((sum, stage) => sum + demand[stage], 0)
        return { set, load: work / (timeFor(groups, done | set) - timeFor(groups, done)) }
      })
    const most = Math.max(...sets.map(({ load }) => load))
    const [first] = sets
      .filter(({ load }) => load >= most * (1 - 1e-9))
      .toSorted((a, b) => sizeOf(b.set) - sizeOf(a.set))
    if (!first) break
    for (const stage of stagesOf(first.set)) loads.set(stage, first.load)
    done |= first.set
    rest &= ~first.set
  }
  return loads
}

// Small whole numbers, so that equally full sets are the rule and not the exception.
const groups = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: 15, maxLength: 15 })
  .map((times) => [0, ...times])
const demand = fc.record({
  'lead-generation': fc.integer({ min: 1, max: 3 }),
  qualification: fc.integer({ min: 1, max: 3 }),
  closing: fc.integer({ min: 1, max: 3 }),
  'account-management': fc.integer({ min: 0, max: 3 }),
})

test('equally full sets: whichever is taken first, the loads are the same', () => {
  fc.assert(
    fc.property(groups, demand, (time, work) => {
      fc.pre(BELT_STAGES.every((stage) => timeFor(time, setOf(stage)) > 0))
      const loads = loadsOf(time, work)
      for (const [stage, load] of largestFirst(time, work))
        expect(Object(loads)[stage].load).toBeCloseTo(load, 9)
    }),
    { numRuns: 500 },
  )
})

test('people of two stages who are as full by chance are not the same people', () => {
  // 180 leads for one qualifier who works 120, and 15 deals for a closer who takes 10.
  const document = buildDocument({
    roles: [...many('qualification', 1), ...many('closing', 1), ...many('lead-generation', 1)],
    assumptions: { inboundLeads: 180, leadsWorkedPerMonth: 120, leadToQualified: 1 / 12 },
  })
  const [belt] = capacityOf(orgOf(document))?.belts ?? []
  if (!belt) throw new Error('no belt')
  const { loads, items } = arrivalsOf(belt.input)
  expect(loads.qualification).toMatchObject({ load: 1.5, together: setOf('qualification') })
  // What the qualifier has no time for never reaches the closer.
  expect(items.closing).toBeCloseTo(10)
  expect(loads.closing.load).toBeCloseTo(1)
})
