// The founding article's duties: all of them, each in its structure and stage.
import { expect, test } from 'vitest'
import {
  DIVISIONS,
  DUTY_GROUPS,
  divisionsOf,
  dutyGroupsOf,
  dutyWork,
} from '../../../shared/article/duties.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'

const counts = (groups: typeof DUTY_GROUPS) => groups.map(({ duties }) => duties.length)

test('17 of the belt, the same in pods, and 6 of two parties beside three divisions', () => {
  expect(counts(dutyGroupsOf('conveyor', BELT_STAGES))).toEqual([3, 4, 5, 5])
  expect(dutyGroupsOf('pods', BELT_STAGES)).toEqual(dutyGroupsOf('conveyor', BELT_STAGES))
  expect(counts(dutyGroupsOf('two-party', BELT_STAGES))).toEqual([4, 2])
  expect(DIVISIONS).toHaveLength(3)
  expect(counts(DUTY_GROUPS).reduce((sum, count) => sum + count)).toBe(23)
})

test('each has an id of its own, which files keep', () => {
  const ids = DUTY_GROUPS.flatMap(({ duties }) => duties.map(({ id }) => id))
  expect(new Set(ids).size).toBe(23)
  for (const id of ids) expect(id).toMatch(/^[a-z-]+$/)
  for (const id of ids) expect(dutyWork(id)).toMatch(/^[a-z][a-z ,-]+$/)
  expect(dutyWork('of a newer program')).toBeUndefined()
})

test('in two parties a qualifier is a seller like the others; only there are divisions', () => {
  const [team, ...others] = dutyGroupsOf('two-party', ['qualification'])
  expect([team?.name, others]).toEqual(['Sales team', []])
  expect(divisionsOf('two-party', ['support']).map(({ name }) => name)).toEqual([
    'Design team',
    'Product marketing team',
  ])
  expect(divisionsOf('conveyor', ['support'])).toEqual([])
})

test('before a structure is chosen nothing belongs anywhere', () => {
  expect(dutyGroupsOf(null, BELT_STAGES)).toEqual([])
})
