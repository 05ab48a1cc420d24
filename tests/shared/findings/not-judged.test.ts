// What could not be judged: capacity by usual figures, a target that is not known, red flags without figures.
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { notJudged } from '../../../shared/findings/not-judged.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { FIXTURES, organisation } from '../judgement/judged.ts'

const team = buildDocument(belt(2, 2, 2, 2))
const known: Document = { ...organisation(FIXTURES, 'belt-far-below-target') }

function said(document: Document): readonly string[] {
  return notJudged(orgOf(document)).map(({ what, why, place }) =>
    english.write(what).concat(` (${english.write(why)}) ${place}`),
  )
}

test('a team without any figure', () => {
  expect(said({ ...team, company: {}, assumptions: {}, kpis: [] })).toEqual([
    'capacity and target (no figures of your own) capacity',
    'red flags (no figures) red-flags',
  ])
})

test('one figure of its own is not called none', () => {
  const assumptions = { cycleMonths: 2 }
  expect(said({ ...team, company: {}, assumptions, kpis: [] })[0]).toBe(
    'capacity and target (rests mainly on usual figures) capacity',
  )
})

test('without a structure nothing can be calculated', () => {
  expect(said({ ...team, structure: null })[0]).toBe('capacity (no structure is chosen) advisor')
})

test('whoever says how many deals are won has measured the capacity', () => {
  const company = { dealsPerMonth: 3 }
  expect(said({ ...team, company })[0]).toMatch(/^target \(not entered/)
  const all = { ...company, target: 1_000_000, dealSize: 10_000 }
  expect(said({ ...team, company: all })).toEqual(['red flags (no figures) red-flags'])
})

test('some red flags have figures, the others are counted', () => {
  const company = { dealsPerMonth: 3, target: 1_000_000, dealSize: 10_000 }
  const [entry] = known.kpis
  const kpis = entry ? [entry] : []
  const missing = kpis.length === 0 ? 'red flags' : '5 of 6 red flags'
  expect(said({ ...team, company, kpis })).toEqual([`${missing} (no figures) red-flags`])
})

test('where nobody sells anything, findings speak of that', () => {
  const nobody = { ...team, company: {}, roles: [] }
  expect(said(nobody)).toEqual(['red flags (no figures) red-flags'])
})
