// SF-03. So many sellers who each do everything that nobody sees where deals are lost.
import { words } from '../../words/phrase.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf03ManyLoneSellers = defineRule({
  id: 'SF-03',
  group: 'size-fit',
  title: 'Many sellers doing everything',
  severity: 'warning',
  appliesTo: ['two-party'],
  thresholds: ['lone-sellers', 'lone-sellers-many', 'lone-sellers-simple'],
  condition:
    'Two parties with three sellers or more (a warning from five); where a sale takes one or two calls only from ten, and then a note.',
  source:
    'Founding article: made for one or two sellers, but agencies of many agents work where the sale is simple.',
  knownLimits: 'Counts heads; many independent sellers may be what you want.',
  messages: {
    many: ({ sellers }: { sellers: number }) => ({
      headline: words`${sellers} sellers each do everything`,
      advice:
        'You cannot see where deals are lost. Let some find leads, some qualify and some close: a conveyor belt.',
    }),
  },
  check(org, report, limit) {
    const sellers = org.sellers.length
    const isSimple = org.document.company.complexity === 'simple'
    if (sellers < limit(isSimple ? 'lone-sellers-simple' : 'lone-sellers')) return
    const severity = !isSimple && sellers >= limit('lone-sellers-many') ? 'warning' : 'info'
    report({ message: 'many', data: { sellers }, subjects: {}, severity })
  },
  fixes: () => [structureFix('conveyor')],
})
