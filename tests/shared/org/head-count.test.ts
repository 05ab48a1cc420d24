// A firm from outside counts with its people: in the time of its stages and in what can be won.
import { expect, test } from 'vitest'
import { groupsOfChart } from '../../../shared/capacity/time-groups.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { validateEach } from '../../../shared/findings/validate.ts'
import { headCountOf, ownHeadCount } from '../../../shared/org/head-count.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { TODAY } from '../../helpers/today.ts'

const front = ['lead-generation', 'qualification'] as const

/** A firm that finds and qualifies leads for half of its time, and a team of four beside it. */
const chart = (firm: { readonly external?: boolean; readonly headCount?: number }) =>
  documentSchema().parse({
    name: 'Firm',
    structure: 'conveyor',
    people: [
      { id: 'firm', name: 'Outreach Ltd', ...firm },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
    ],
    roles: [
      {
        id: 'front',
        title: 'Agency',
        personId: 'firm',
        fte: 0.5,
        stages: front.map((stage) => ({ stage })),
      },
      ...['a', 'b', 'c', 'd'].map((id, at) => ({
        id,
        title: id,
        personId: id,
        stages: [{ stage: at < 2 ? 'closing' : 'account-management' }],
      })),
    ],
  })

const timeOf = (document: ReturnType<typeof chart>) =>
  groupsOfChart(orgOf(document), 'today').shared.reduce((sum, time) => sum + time, 0) - 4

test('a firm is as many people as it says, and one until it does', () => {
  const firm = (headCount?: number) => chart({ external: true, ...(headCount && { headCount }) })
  expect([firm(), firm(6)].map(timeOf)).toEqual([0.5, 3])
  expect([firm(), firm(6)].map((each) => orgOf(each).effectiveFte('qualification', null))).toEqual([
    0.25, 1.5,
  ])
})

test('people of the company and impossible numbers count as one', () => {
  const [own, firm] = [chart({ headCount: 6 }), chart({ external: true, headCount: 6 })]
  expect(timeOf(own)).toBe(0.5)
  const heads = (headCount: number) =>
    chart({ external: true, headCount }).people.slice(0, 1).map(headCountOf)
  expect([-1, 0, 1e9, 4].flatMap(heads)).toEqual([1, 1, 1, 4])
  expect([own, firm].map(({ people: [first] }) => first && ownHeadCount(first))).toEqual([null, 6])
})

test('a firm of unknown size is not half a person; a small one is', () => {
  const thin = (firm: Parameters<typeof chart>[0]) =>
    validateEach(chart({ external: true, ...firm }), TODAY)
      .filter(({ rule }) => rule === 'SG-05')
      .map(({ subjects }) => subjects.stages)
  expect(thin({})).toEqual([])
  expect(thin({ headCount: 3 })).toEqual([['lead-generation'], ['qualification']])
  expect(thin({ headCount: 4 })).toEqual([])
})
