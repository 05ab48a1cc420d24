// Starter charts: whole, quiet when they open, and sound once their roles are filled.
import { describe, expect, test } from 'vitest'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { starterChart } from '../../../shared/advisor/starter-chart.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import {
  type Company,
  type Document,
  documentSchema,
  emptyDocument,
} from '../../../shared/document/schema.ts'
import { STRUCTURES, type Structure } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { TODAY } from '../../helpers/today.ts'

const SIZES = [0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 25, 40, 1e308]

function starter(structure: Structure, company: Company): Document {
  const document = emptyDocument('New chart')
  const facts = factsOf(document, company)
  return starterChart({ document, facts, structure, pods: advise(facts).pods })
}

function filled(document: Document): Document {
  const vacant = document.roles.filter(({ personId }) => personId === null)
  return documentSchema().parse({
    ...document,
    people: [...document.people, ...vacant.map(({ id }) => ({ id: `p-${id}`, name: `P ${id}` }))],
    roles: document.roles.map((role) => ({ ...role, personId: role.personId ?? `p-${role.id}` })),
  })
}

const rulesOf = (document: Document) => validate(document, TODAY).map(({ rule }) => rule)

const cases = STRUCTURES.flatMap((structure) => SIZES.map((size) => [structure, size] as const))

describe('a starter chart', () => {
  test.each(cases)('%s for %d: opens, with at most one note', (structure, salesHeads) => {
    const document = starter(structure, { salesHeads, geography: 'several-countries' })
    expect(readDocument(writeDocument(document)).ok).toBe(true)
    const findings = validate(document, TODAY)
    expect(findings.length).toBeLessThanOrEqual(1)
    expect(findings.every(({ severity }) => severity === 'info')).toBe(true)
  })

  test.each(cases)('%s for %d: filled with people it has no errors', (structure, salesHeads) => {
    const document = filled(starter(structure, { salesHeads, geography: 'several-countries' }))
    // People without a stand-in are a matter of the team, not of the plan.
    const errors = validate(document, TODAY).filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'SPF-01',
    )
    expect(errors).toEqual([])
    for (const rule of ['ST-10', 'ST-12', 'ST-13', 'ST-06', 'DQ-04', 'SG-07'])
      expect(rulesOf(document)).not.toContain(rule)
  })

  test.each([
    ['two-party', 2],
    ['two-party', 12],
    ['conveyor', 6],
    ['conveyor', 25],
    ['pods', 16],
    ['pods', 23],
  ] as const)('%s for %d has as many sales people', (structure, salesHeads) => {
    const document = filled(starter(structure, { salesHeads, geography: 'several-countries' }))
    expect(orgOf(document).salesPeople).toHaveLength(salesHeads)
  })

  test('keeps what is known of the company, and settings, but nobody’s people', () => {
    const document = documentSchema().parse({
      name: 'Acme',
      currency: 'EUR',
      company: { offer: 'Boats' },
      people: [{ id: 'ann', name: 'Ann' }],
      roles: [{ id: 'ann', title: 'Seller', personId: 'ann' }],
      assumptions: { cycleMonths: 3 },
      settings: { thresholds: { 'open-days': 90 }, muted: [{ rule: 'DQ-01', reason: 'Yes' }] },
    })
    const facts = factsOf(document, { ...document.company, salesHeads: 5 })
    expect(starterChart({ document, facts, structure: 'conveyor', pods: null })).toMatchObject({
      name: 'Acme (conveyor)',
      currency: 'EUR',
      company: { offer: 'Boats', salesHeads: 5 },
      people: [{ name: 'Founder' }],
      assumptions: { cycleMonths: 3 },
      settings: { thresholds: { 'open-days': 90 } },
    })
  })

  test('names pods after the markets and shares the target among them', () => {
    const document = starter('pods', {
      salesHeads: 16,
      geography: 'several-countries',
      segments: ['Europe', 'Asia'],
      target: 900_000,
    })
    expect(document).toMatchObject({
      podAxis: 'geography',
      pods: [
        { name: 'Europe', segment: 'Europe', target: 450_000 },
        { name: 'Asia', segment: 'Asia', target: 450_000 },
      ],
    })
  })

  test('a founder alone does it all; an agency that finds leads is on the chart', () => {
    expect(starter('two-party', { salesHeads: 1 }).roles).toHaveLength(1)
    const roles = starter('two-party', { salesHeads: 2, leadSource: 'agency' }).roles
    expect(roles.map(({ title }) => title)).toEqual(['Founder', 'Lead agency'])
  })
})
