// SF-11. People are on the chart, but no structure is chosen.
import { decisionOn } from '../../advisor/recommend.ts'
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
  knownLimits: 'Proposes what the advisor would, with the answers there are.',
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
    const fitting = decisionOn(org.document).structure
    const usual = ['conveyor', 'two-party'] as const
    return [...new Set([fitting, ...usual])].map(structureFix)
  },
})
