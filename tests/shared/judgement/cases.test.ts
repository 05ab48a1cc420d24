// Forty-five organisations beside a head of sales: what is said, what is not, which advice, how many lines.
import { describe, expect, test } from 'vitest'
import { ALL_CASES, MEDIAN_LINES } from './cases/all-cases.ts'
import { type Outcome, outcomesOf, strayLabels } from './expectations.ts'
import { FIXTURES, type Judged, judged, organisation } from './judged.ts'
import { NOT_YET } from './not-yet.ts'

const said = new Map(ALL_CASES.map(({ file }) => [file, judged(organisation(FIXTURES, file))]))

function saidOf(file: string): Judged {
  const found = said.get(file)
  if (!found) throw new Error(`no case ${file}`)
  return found
}

/** The middle of all; of two in the middle the larger. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

const MEDIANS = 'many cases'
const medians: readonly Outcome[] = MEDIAN_LINES.map(({ name, people: [from, to], atMost }) => {
  const group = [...said.values()].filter(({ people }) => people >= from && people <= to)
  return { expectation: name, holds: median(group.map(({ lines }) => lines.length)) <= atMost }
})

const outcomes: ReadonlyMap<string, readonly Outcome[]> = new Map([
  [MEDIANS, medians],
  ...ALL_CASES.map((each) => [each.file, outcomesOf(each, saidOf(each.file))] as const),
])

describe.each([...outcomes.keys()])('%s', (file) => {
  const known = NOT_YET.filter(([missing]) => missing === file).map(
    ([, expectation]) => expectation,
  )
  const missed = (outcomes.get(file) ?? [])
    .filter(({ holds }) => !holds)
    .map(({ expectation }) => expectation)

  test('holds, but for what is known', () => {
    expect(missed.filter((each) => !known.includes(each))).toEqual([])
  })

  test('what holds by now is taken off the list', () => {
    expect(known.filter((each) => !missed.includes(each))).toEqual([])
  })
})

describe('the cases themselves', () => {
  test('the list of known misses names cases that there are, each miss once', () => {
    expect(NOT_YET.filter(([file]) => !outcomes.has(file))).toEqual([])
    const keys = NOT_YET.map(([file, expectation]) => `${file} ${expectation}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(ALL_CASES)('$file calls each expectation by a name of its own', (each) => {
    const names = outcomesOf(each, saidOf(each.file)).map(({ expectation }) => expectation)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(ALL_CASES)('$file is about what is on its chart', (each) => {
    expect(strayLabels(each, saidOf(each.file))).toEqual([])
  })
})
