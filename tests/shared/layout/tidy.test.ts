// Of any organisation, in both views and any shape: nothing overlaps, no line runs through what it does not belong to.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { reportingLayout } from '../../../shared/layout/reporting/reporting-layout.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { arbitraryCompany, type CompanyShape, companyOf } from '../../helpers/arbitrary-leaders.ts'
import { randomTree } from '../../helpers/arbitrary-tree.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { faultsOf } from '../../helpers/drawing-faults.ts'

const shape = fc.double({ min: 0.3, max: 4, noNaN: true })

describe('the structure of any company is tidy', () => {
  test.each([null, ...STRUCTURES])('%s', (structure) => {
    fc.assert(
      fc.property(arbitraryCompany, shape, fc.boolean(), (company, page, dropAreas) => {
        const document = companyOf(company, structure)
        const org = orgOf(document)
        const foldedPods = new Set(
          document.pods.filter((_, at) => at % 3 === 1).map(({ id }) => id),
        )
        const layout = layoutOf(org, { dropAreas, shape: page, foldedPods })
        expect(faultsOf(org, layout)).toEqual([])
        const hidden = document.roles.filter(
          ({ podId, stages }) =>
            structure === 'pods' &&
            podId !== null &&
            foldedPods.has(podId) &&
            stages[0] !== undefined &&
            !['leadership', 'support'].includes(stages[0].stage),
        )
        expect(layout.cards).toHaveLength(document.roles.length - hidden.length)
      }),
      { numRuns: 40 },
    )
  })

  test('and so is who reports to whom', () => {
    fc.assert(
      fc.property(arbitraryCompany, (company) => {
        const org = orgOf(companyOf(company, 'conveyor'))
        expect(faultsOf(org, reportingLayout(org))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

const company = (roles: number): CompanyShape => ({
  leaders: Math.floor(roles / 12),
  pods: Math.floor(roles / 15),
  workers: roles - Math.floor(roles / 12),
  picks: [3, 141, 59, 265, 358, 979, 323, 846],
})

/** A random company of exactly so many roles; another one for each seed. */
function randomCompany(roles: number, seed: number): Document {
  const one = fc.tuple(fc.array(fc.nat(10_000), { minLength: 7, maxLength: 40 }), fc.nat(3))
  const [[picks, spans] = [[], 0]] = fc.sample(one, { seed, numRuns: 1 })
  const leaders = Math.floor(roles / ([4, 8, 12, 40][spans] ?? 12))
  const pods = Math.floor(roles / 15)
  return companyOf({ leaders, pods, workers: roles - leaders, picks }, null)
}

describe('from one role to ten thousand', () => {
  test.each([1, 2, 9, 40, 400, 10_000])('%i', (roles) => {
    const company = randomCompany(roles, roles)
    for (const structure of [null, ...STRUCTURES]) {
      const org = orgOf({ ...company, structure })
      const layout = layoutOf(org, { dropAreas: roles % 2 === 0 })
      expect(layout.cards).toHaveLength(roles)
      expect([structure, ...faultsOf(org, layout)]).toEqual([structure])
    }
    const trees = [
      company,
      buildDocument({ roles: randomTree({ seed: 7, roles, fewest: 3, most: 12, layers: 7 }) }),
    ]
    for (const document of trees) {
      const org = orgOf(document)
      const layout = reportingLayout(org)
      expect(layout.cards).toHaveLength(document.roles.length)
      expect(faultsOf(org, layout)).toEqual([])
    }
  })
})

/** How often a layout asks the organisation and looks at lists of the document. */
function workOf(roles: number, structure: 'pods' | 'conveyor'): number {
  const org = orgOf(companyOf(company(roles), structure))
  let work = 0
  const counted: Org = {
    ...org,
    hiddenRoles: org.hiddenRoles,
    role: (id) => {
      work += 1
      return org.role(id)
    },
    reportsOf: (role) => {
      const reports = org.reportsOf(role)
      work += 1 + reports.length
      return reports
    },
  } as Org
  layoutOf(counted, { dropAreas: true })
  return work
}

test.each(['pods', 'conveyor'] as const)(
  'ten times the roles are ten times the work: %s',
  (structure) => {
    expect(workOf(10_000, structure) / workOf(1_000, structure)).toBeLessThan(13)
  },
)
