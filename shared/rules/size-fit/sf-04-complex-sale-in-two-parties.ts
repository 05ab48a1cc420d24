// SF-04. Two parties for a sale that one seller alone can hardly carry.
import { isAdvised } from '../../advisor/recommend.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf04ComplexSaleInTwoParties = defineRule({
  id: 'SF-04',
  group: 'size-fit',
  title: 'Complex sale in two parties',
  severity: 'warning',
  appliesTo: ['two-party'],
  thresholds: [],
  condition:
    'Two parties, and a sale takes many people and a long time. Silent where the advisor advises two parties.',
  source:
    'Founding article: best for high transaction sales with low complexity; Ross and Lemkin on when not to specialise.',
  knownLimits: 'Judges by the answer in the company’s facts.',
  messages: {
    complex: () => ({
      headline: 'Two parties fit simple sales; yours is not',
      advice:
        'With many people to convince over a long time, specialists for each step do better: a conveyor belt.',
    }),
  },
  check(org, report) {
    if (isAdvised(org.document, 'two-party')) return
    if (org.document.company.complexity !== 'long-cycle' || org.sellers.length === 0) return
    report({ message: 'complex', data: {}, subjects: {} })
  },
  fixes: () => [structureFix('conveyor')],
})
