// SF-11. People are on the chart, but no structure is chosen.
import { structureForSize } from '../../advisor/structure-for-size.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf11NoStructure = defineRule({
  id: 'SF-11',
  group: 'size-fit',
  title: 'No structure chosen',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['structure-from'],
  condition: 'Two sales people or more, and no structure.',
  source: 'Founding article: the model comes first, staffing follows from it.',
  knownLimits: 'Proposes by size alone.',
  asksAdvisor: true,
  messages: {
    none: () => ({
      headline: 'Choose a structure',
      advice:
        'It decides which jobs there are to fill. Most companies do well with a conveyor belt; up to three people two parties fit better.',
    }),
  },
  check(org, report, limit) {
    if (org.document.structure !== null || org.salesPeople.length < limit('structure-from')) return
    report({ message: 'none', data: {}, subjects: {} })
  },
  fixes({ org }) {
    const fitting = structureForSize(org.salesPeople.length, limitsOf(org.document))
    const usual = ['conveyor', 'two-party'] as const
    return [...new Set([fitting, ...usual])].map(structureFix)
  },
})
