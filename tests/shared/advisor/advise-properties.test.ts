// What is true of the advisor for every company: total, order does not matter, gates hold, flips flip.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { HEAD_BANDS } from '../../../shared/advisor/questions/head-bands.ts'
import { QUESTIONS } from '../../../shared/advisor/questions/topics.ts'
import { companySchema } from '../../../shared/document/company.ts'
import { type Company, emptyDocument } from '../../../shared/document/schema.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { arbitraryCompany, arbitraryEntries, companyOf } from '../../helpers/arbitrary-company.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'

const adviceFor = (company: Company) => advise(factsOf(emptyDocument('Test'), company))

describe('the advisor', () => {
  test('has an answer for every document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { structure, runnerUp } = advise(factsOf(document))
        expect(STRUCTURES).toContain(structure)
        expect(STRUCTURES).toContain(runnerUp)
        expect(runnerUp).not.toBe(structure)
      }),
    )
  })

  test('does not care in which order answers were given', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const turned = entries.map(([fact, value]): [string, unknown] => [
          fact,
          Array.isArray(value) ? value.toReversed() : value,
        ])
        const { reasons, ...advice } = adviceFor(companyOf(entries))
        expect(adviceFor(companyOf(turned.toReversed()))).toMatchObject(advice)
        expect(Object.keys(reasons).toSorted()).toEqual([...STRUCTURES].toSorted())
      }),
    )
  })

  test('never recommends pods to fewer than eight, nor where nothing divides them', () => {
    fc.assert(
      fc.property(arbitraryCompany, (company) => {
        const { structure, pods } = adviceFor(company)
        if (structure !== 'pods') return
        expect(company.salesHeads).toBeGreaterThanOrEqual(8)
        expect(pods?.count).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  test('recommends the structure with most points unless a gate speaks', () => {
    fc.assert(
      fc.property(arbitraryCompany, (company) => {
        const { structure, points, gates } = adviceFor(company)
        if (gates.some(({ id }) => id !== 'GA-3')) return
        expect(points[structure]).toBe(Math.max(...Object.values(points)))
      }),
    )
  })

  test('names answers that would change its mind, and they do', () => {
    fc.assert(
      fc.property(arbitraryCompany, (company) => {
        for (const flip of adviceFor(company).flips) {
          for (const answer of flip.answers) {
            const changed = withAnswer(company, flip.fact, answer)
            expect(adviceFor(changed).structure).toBe(flip.structure)
          }
        }
      }),
    )
  })
})

function withAnswer(company: Company, fact: keyof Company, answer: string): Company {
  const question = QUESTIONS.find((each) => each.fact === fact)
  const given = company[fact]
  const list = Array.isArray(given) ? given : []
  const value =
    question?.kind === 'several'
      ? list.includes(answer)
        ? list.filter((each) => each !== answer)
        : [...list, answer]
      : question?.kind === 'yes-no'
        ? answer === 'yes'
        : (HEAD_BANDS.find((band) => band.value === answer)?.example ?? answer)
  return companySchema().parse({ ...company, [fact]: value })
}
