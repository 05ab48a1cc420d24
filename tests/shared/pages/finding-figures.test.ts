// The figure beside a finding on a page: what the finding is about, not whatever number comes first.
import { expect, test } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../../../shared/document/vocabulary.ts'
import { personIdSchema } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { boardFinding } from '../../../shared/pages/finding-figures.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const NAMES = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn']

function figureOf(
  change: Pick<Finding, 'rule' | 'data'> & Partial<Finding>,
  people: readonly string[] = [],
) {
  const subjects = {
    roles: [],
    pods: [],
    people: people.map((name) => personIdSchema().parse(name)),
    stages: [],
  }
  const finding: Finding = {
    ...{ message: 'together', severity: 'warning', details: [], muted: null },
    ...{ ...change, subjects },
  }
  const { figure, counts } = boardFinding(orgOf(emptyDocument('Team')), finding, TODAY, english)
  return [figure, counts]
}

test('how many names a list leaves out is no figure', () => {
  const all = NAMES.map((name) => ({ names: [name] }))
  expect(figureOf({ rule: 'BA-09', data: { all } }, NAMES)).toEqual(['6', 'people'])
  const customers = NAMES.map((person) => ({ person, customers: 50, time: 20, basis: 'own' }))
  expect(figureOf({ rule: 'BA-06', data: { all: customers } }, NAMES)[0]).toBe('300')
})

test('a list behind a figure is not cut off: a part of it would be another figure', () => {
  const of = (stages: readonly BeltStage[]) =>
    figureOf({ rule: 'BA-08', message: 'new', data: { stages, beginners: 6, people: 12 } })
  expect(of(BELT_STAGES.slice(1, 3))).toEqual(['50%', 'of qualification and closing is new'])
  expect(of(BELT_STAGES)).toEqual(['50%', 'Holds up sales'])
})

test('from one number to another is one figure', () => {
  const all = NAMES.slice(0, 3).map((manager, at) => ({ manager, count: 10 + at, usual: 8 }))
  expect(figureOf({ rule: 'SC-01', data: { all } })).toEqual(['10 to 12', 'people each'])
  const fell = { rule: 'KP-05', message: 'fell', data: { from: 14, to: 11 } } as const
  expect(figureOf(fell)[0]).toBe('14% to 11%')
  const falls = { rule: 'KP-05', message: 'falling', data: { falls: 2, from: 14, to: 11 } } as const
  expect(figureOf(falls)).toEqual(['2', 'times in a row'])
})
