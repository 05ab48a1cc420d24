// Every question counts (L6): another answer changes points, a gate or a finding; only the free text does not.
import { describe, expect, test } from 'vitest'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import type { Question } from '../../../shared/advisor/questions/question.ts'
import { QUESTIONS } from '../../../shared/advisor/questions/topics.ts'
import { companySchema } from '../../../shared/document/company.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

/** Nine people without a manager, some of whom have customers. */
const CHART = {
  ...withRoles(belt(2, 2, 3, 2), {
    'account-management 1': { accounts: 35 },
    'account-management 2': { accounts: 35 },
  }),
  structure: 'two-party',
} as const
const TEAM = buildDocument({ ...CHART, roles: CHART.roles.filter(({ id }) => id !== 'head') })
const EMPTY: Document = { ...TEAM, people: [], roles: [] }

const saying = (document: Document, facts: object): Document => ({
  ...document,
  company: companySchema().parse({ ...document.company, ...facts }),
})

function valuesOf(question: Question): readonly unknown[] {
  if (question.kind === 'number') return [3, 9, 40]
  if (question.kind === 'text') return ['Boats', 'Houses']
  if (question.kind === 'yes-no') return [true, false]
  return question.choices.map(({ value }) => (question.kind === 'several' ? [value] : value))
}

/** What somebody sees of an answer: points, gates, and what the findings say. */
function effect(fact: string, value: unknown): string {
  const seen = [EMPTY, TEAM].map((document) => {
    const said = saying(document, { [fact]: value })
    const { points, gates } = advise(factsOf(said))
    const findings = validate(said, TODAY).map(({ rule, severity, message }) => [
      rule,
      severity,
      message,
    ])
    return { points, gates: gates.map(({ id }) => id), findings }
  })
  return JSON.stringify(seen)
}

describe('another answer changes points, a gate or a finding', () => {
  test.each(QUESTIONS.filter(({ isScored }) => isScored !== false))('$fact', (question) => {
    const { fact } = question
    const effects = new Set(valuesOf(question).map((value) => effect(fact, value)))
    expect(effects.size).toBeGreaterThan(1)
  })

  test('what the company offers is free text, and said to be not scored', () => {
    const [offer, ...others] = QUESTIONS.filter(({ isScored }) => isScored === false)
    expect(others).toEqual([])
    expect(offer).toMatchObject({ fact: 'offer', hint: expect.stringMatching(/not scored/) })
    expect(effect('offer', 'Boats')).toBe(effect('offer', 'Houses'))
  })
})

describe('answers that did nothing once', () => {
  const notesFor = (facts: object) => advise(factsOf(saying(EMPTY, facts))).notes.map(english.write)

  test('a niche speaks against pods, and has lead generation work from a list', () => {
    const podsFor = (industrySize: string) =>
      advise(factsOf(saying(EMPTY, { industrySize }))).points.pods
    expect(podsFor('niche') - podsFor('medium')).toBe(-1)
    expect(notesFor({ industrySize: 'niche' }).join()).toMatch(/list of named companies/)
    expect(notesFor({ industrySize: 'large' })).toEqual([])
  })

  test('in a company of up to fifteen no manager is missed', () => {
    const rulesFor = (employees: number) =>
      validate(saying(TEAM, { employees }), TODAY).map(({ rule }) => rule)
    expect(rulesFor(15)).not.toContain('SC-04')
    expect(rulesFor(16)).toContain('SC-04')
    expect(notesFor({ employees: 15 }).join()).toMatch(/the founder leads sales/)
    expect(notesFor({ employees: 16 })).toEqual([])
  })

  test('a service asks who delivers, and gives account managers fewer customers', () => {
    const crowded = (offerKind: string) =>
      validate(saying(TEAM, { offerKind }), TODAY).some(({ rule }) => rule === 'BA-06')
    expect(crowded('service')).toBe(true)
    expect(crowded('product')).toBe(false)
    expect(notesFor({ offerKind: 'service' }).join()).toMatch(/whoever delivers/)
    expect(notesFor({ offerKind: 'product' })).toEqual([])
  })
})
