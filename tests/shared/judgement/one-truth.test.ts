// One figure, one truth (L1): what is usual in one place is no alarm in another, and no text says otherwise.
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { podsGate } from '../../../shared/advisor/gates.ts'
import { answersOf } from '../../../shared/advisor/questions/topics.ts'
import { ASSUMPTIONS, assumptionsOf, usualFigure } from '../../../shared/capacity/assumptions.ts'
import { capacityOf } from '../../../shared/capacity/capacity-of.ts'
import { PRESETS } from '../../../shared/capacity/presets.ts'
import { KINDS_OF_BUSINESS, type KindOfBusiness } from '../../../shared/document/company.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { sayFinding, validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { flagsUp } from '../../../shared/red-flags/red-flags.ts'
import { limitsOf } from '../../../shared/thresholds/limits.ts'
import { belt, buildDocument, type KpiNote, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const KINDS = [undefined, ...KINDS_OF_BUSINESS]

function company(kindOfBusiness: KindOfBusiness | undefined): Document['company'] {
  return kindOfBusiness === undefined ? {} : { kindOfBusiness }
}

function documentOf(kind: KindOfBusiness | undefined, ...kpis: readonly KpiNote[]): Document {
  return buildDocument({ ...belt(2, 2, 2, 2), company: company(kind), kpis })
}

const isUp = (document: Document) => flagsUp(document, limitsOf(document)).length > 0

describe.each(KINDS)('kind of business: %s', (kind) => {
  const usual = (key: Parameters<typeof usualFigure>[1]) => usualFigure(documentOf(kind), key).value

  test.each(['qualified', 'all'])('the usual win rate is no red flag, counted of %s', (of) => {
    const date = '2026-06-01'
    const won = (percent: number): KpiNote => ({ flag: 'win-rate', date, of, percent })
    expect(isUp(documentOf(kind, won(usual('qualifiedToWon') * 100)))).toBe(false)
    expect(isUp(documentOf(kind, won(usual('qualifiedToWon') * 50)))).toBe(true)
  })

  test('as many sellers leave as is usual: no red flag', () => {
    const leavers = usual('attritionPerYear') * 100
    const flag = { flag: 'rep-turnover', date: '2026-06-01', averageHeads: 100 } as const
    expect(isUp(documentOf(kind, { ...flag, leavers }))).toBe(false)
    expect(isUp(documentOf(kind, { ...flag, leavers: leavers + 1 }))).toBe(true)
  })

  // A kind of business says whom one sells to; a figure about others is about others.
  const asked = kind === undefined ? ['small-business', 'mid-market', 'enterprise'] : []

  test.each([undefined, ...asked])(
    'as many customers leave as is usual, of %s: no red flag',
    (customers) => {
      const flag = { flag: 'customer-attrition', date: '2026-06-01' } as const
      const whom = customers === undefined ? {} : { customers }
      const entered = documentOf(kind, { ...flag, percentPerYear: 1, ...whom })
      const percentPerYear = usualFigure(entered, 'customerAttritionPerMonth').value * 1200
      expect(isUp(documentOf(kind, { ...flag, percentPerYear, ...whom }))).toBe(false)
    },
  )

  test('whoever is past learning by one figure is so by the other', () => {
    const document = documentOf(kind)
    expect(limitsOf(document)('ramp-months-closing')).toBe(usual('rampMonths'))
    const own = { ...document, assumptions: { rampMonths: 7 } }
    expect(limitsOf(own)('ramp-months-closing')).toBe(assumptionsOf(own).rampMonths)
  })

  test('an account manager has time for as many customers in a finding as under Capacity', () => {
    const customers = 1e6
    const document = buildDocument({
      ...withRoles(belt(1, 1, 1, 1), { 'account-management 1': { accounts: customers } }),
      company: company(kind),
    })
    const row = capacityOf(orgOf(document))?.whole.rows.at(-1)
    const finding = validate(document, TODAY).find(({ rule }) => rule === 'BA-06')
    expect(finding?.data).toMatchObject({ time: Math.floor(row?.capacity ?? -1) })
  })
})

test('usual figures without a kind of business are those of the kind that is taken then', () => {
  for (const [key, { value }] of Object.entries(PRESETS['software-middle'].figures))
    expect(Object(ASSUMPTIONS)[key].default).toBe(value)
})

test('a border in a sentence is the border that is judged by', () => {
  const document = {
    ...buildDocument(belt(2, 1, 2, 0)),
    settings: { thresholds: { 'belt-too-thin': 5 } },
  }
  const thin = validate(document, TODAY).find(({ rule }) => rule === 'SF-01')
  expect(thin && sayFinding(thin, english).advice).toMatch(/from 6 people on/)
})

test('a border in the words of a gate is the border that is judged by', () => {
  const document = {
    ...buildDocument(belt(3, 3, 3, 3)),
    settings: { thresholds: { 'pods-least-people': 20 } },
  }
  const facts = factsOf(document)
  const gate = podsGate({ ...facts, answers: answersOf(facts.company, facts.heads) })
  expect(gate && english.write(gate.text)).toMatch(/^Pods need 20 sales people or more/)
})
