// A belt on a page that stands: its lanes in two rows, in order, whole, and no line across anything.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { beltOnPage } from '../../../shared/pages/belt-on-page.ts'
import { GAPS } from '../../../shared/pages/hand-overs.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { arbitraryCompany, companyOf } from '../../helpers/arbitrary-leaders.ts'
import { belt, buildDocument, many, plus } from '../../helpers/build-document.ts'
import { faultsOf } from '../../helpers/drawing-faults.ts'

const SHAPE = 0.76

const CHARTS = {
  'a belt that one leads': buildDocument(belt(2, 2, 3, 1)),
  'a belt of 60 with leaders in rows': largeOrganisation(60, 'conveyor'),
  'a belt without anybody': buildDocument({ roles: [] }),
}

describe.each(Object.entries(CHARTS))('%s', (_name, document) => {
  const org = orgOf(document)
  const layout = beltOnPage(org, { gap: GAPS.arrow, shape: SHAPE, rows: 2 })

  it('is tidy, with everybody', () => {
    expect(faultsOf(org, layout)).toEqual([])
    expect(layout.cards).toHaveLength(document.roles.length)
  })

  it('has two stages in each row, the first above the third', () => {
    const stages = layout.lanes.filter(({ lane }) => lane.kind === 'stage')
    const [first, second, third, fourth] = stages.map(({ box }) => box)
    if (!first || !second || !third || !fourth) throw new Error('four stages')
    expect([second.y, fourth.y]).toEqual([first.y, third.y])
    expect([third.x, third.y > first.y + first.height]).toEqual([first.x, true])
  })
})

it('any company is tidy in two rows, with leaders in crowds as well', () => {
  fc.assert(
    fc.property(
      arbitraryCompany,
      fc.constantFrom('conveyor' as const, 'two-party' as const),
      (company, structure) => {
        const org = orgOf(companyOf(company, structure))
        expect(faultsOf(org, beltOnPage(org, { gap: GAPS.arrow, shape: SHAPE, rows: 2 }))).toEqual(
          [],
        )
      },
    ),
    { numRuns: 40 },
  )
})

it('lines that go around leaders who stand at the left edge stay on the page', () => {
  const picks = [0, 0, 1146, 0, 534, 0, 2793, 879, 468, 0]
  const org = orgOf(companyOf({ leaders: 7, pods: 0, workers: 8, picks }, 'two-party'))
  expect(faultsOf(org, beltOnPage(org, { gap: GAPS.arrow, shape: SHAPE, rows: 2 }))).toEqual([])
})

const STAGES = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

/** So many leaders, each of other stages than the others, and where the lanes below them begin. */
function leftOfLanes(leads: number): number {
  const numbers = Array.from({ length: leads }, (_, at) => 15 - at)
  const note = plus(
    { roles: numbers.map((lead) => ({ id: `lead ${lead}`, does: 'leadership' as const })) },
    ...numbers.flatMap((lead) =>
      STAGES.flatMap((stage, at) => ((lead >> at) % 2 === 1 ? many(stage, 1, `lead ${lead}`) : [])),
    ),
  )
  const org = orgOf(buildDocument(note))
  const layout = beltOnPage(org, { gap: GAPS.arrow, shape: SHAPE, rows: 2 })
  expect(faultsOf(org, layout)).toEqual([])
  return Math.min(...layout.lanes.flatMap(({ lane, box }) => (lane.kind === 'stage' ? box.x : [])))
}

it('leaders who are a crowd go down in one line, which has the room of one', () => {
  expect(leftOfLanes(2)).toBeGreaterThan(leftOfLanes(1))
  expect(leftOfLanes(9)).toBe(leftOfLanes(1))
})

it('a single stage is as large as ever: it stands in one row, however many were asked for', () => {
  const org = orgOf(buildDocument(belt(2, 2, 13, 1)))
  const alone = (rows: number) =>
    beltOnPage(org, {
      gap: GAPS.arrow,
      shape: SHAPE,
      rows,
      only: [{ kind: 'stage', stage: 'closing' }],
    })
  expect(alone(2)).toEqual(alone(1))
})
