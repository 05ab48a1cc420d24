// SF-11. People are on the chart, but no structure is chosen.
import { decisionOn } from '../../advisor/recommend.ts'
import type { Structure } from '../../document/vocabulary.ts'
import { words } from '../../words/phrase.ts'
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
    none: ({ fitting }: { fitting: Structure }) => ({
      headline: 'Choose a structure',
      advice: words`It decides which jobs there are to fill. By what is known here ${NAMES[fitting]} best; the advisor says why.`,
      forReaders: {
        headline: 'No structure is chosen yet',
        advice: words`It decides which jobs there are to fill. By what is known here ${NAMES[fitting]} best.`,
      },
    }),
  },
  check(org, report, limit) {
    if (org.document.structure !== null || org.salesPeople.length < limit('structure-from')) return
    const fitting = decisionOn(org.document).structure
    report({ message: 'none', data: { fitting }, subjects: {} })
  },
  fixes({ org }) {
    const fitting = decisionOn(org.document).structure
    const usual = ['conveyor', 'two-party'] as const
    return [...new Set([fitting, ...usual])].map(structureFix)
  },
})

const NAMES: Readonly<Record<Structure, string>> = {
  'two-party': 'two parties fit',
  conveyor: 'a conveyor belt fits',
  pods: 'pods fit',
}
