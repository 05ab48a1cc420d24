// SF-03. So many sellers who each do everything that nobody sees where deals are lost.
import { isAdvised } from '../../advisor/recommend.ts'
import type { Org } from '../../org/org.ts'
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
    'Two parties with three sellers or more (a warning from five); where a sale takes one or two calls only, or sellers live on commission, from ten, and then a note that leaves the structure as it is. Silent where the advisor advises two parties.',
  source:
    'Founding article: made for one or two sellers, but agencies of many agents work where the sale is simple.',
  knownLimits: 'Counts heads; many independent sellers may be what you want.',
  messages: {
    many: ({ sellers }: { sellers: number }) => ({
      headline: words`${sellers} sellers each do everything`,
      advice:
        'You cannot see where deals are lost. Let some find leads, some qualify and some close: a conveyor belt.',
    }),
    independent: ({ sellers }: { sellers: number }) => ({
      headline: words`${sellers} sellers each do everything`,
      advice:
        'That suits a simple sale and sellers on commission, but you cannot see where deals are lost. Let everybody count leads, talks, offers and deals; consider splitting the desk, so that some find what others sell.',
    }),
  },
  check(org, report, limit) {
    if (isAdvised(org.document, 'two-party')) return
    const sellers = org.sellers.length
    const data = { sellers }
    if (areIndependent(org)) {
      if (sellers >= limit('lone-sellers-simple'))
        report({ message: 'independent', data, subjects: {}, severity: 'info' })
    } else if (sellers >= limit('lone-sellers')) {
      const severity = sellers >= limit('lone-sellers-many') ? 'warning' : 'info'
      report({ message: 'many', data, subjects: {}, severity })
    }
  },
  fixes: ({ finding }) => (finding.message === 'many' ? [structureFix('conveyor')] : []),
})

/** Is the sale simple, or do sellers live on what they sell? */
function areIndependent({ document }: Org): boolean {
  const { complexity, culture } = document.company
  return complexity === 'simple' || culture?.includes('star-sellers') === true
}
