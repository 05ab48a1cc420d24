// SF-09. Lone sellers in a market that nobody knows yet.
import { isAdvised } from '../../advisor/recommend.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf09NewMarketAlone = defineRule({
  id: 'SF-09',
  group: 'size-fit',
  title: 'New market, lone sellers',
  severity: 'warning',
  appliesTo: ['two-party'],
  thresholds: ['sellers-in-markets'],
  condition:
    'A young company sells in a market that is not established, with two sellers or more in two parties. Silent where the advisor advises two parties.',
  source: 'Founding article: two parties are not ideal for start-ups in non-established markets.',
  knownLimits: 'A founder who sells alone learns for the company and is not judged.',
  messages: {
    alone: () => ({
      headline: 'In a new market, lone sellers learn things the company never hears',
      advice: 'Let the founder join the calls, or use a conveyor belt, where each step is watched.',
    }),
  },
  check(org, report, limit) {
    if (isAdvised(org.document, 'two-party')) return
    const { market, growth } = org.document.company
    const isYoung = growth === 'founder-led' || growth === 'start-up'
    if (market !== 'new' || !isYoung || org.sellers.length < limit('sellers-in-markets')) return
    report({ message: 'alone', data: {}, subjects: {} })
  },
  fixes: () => [structureFix('conveyor')],
})
