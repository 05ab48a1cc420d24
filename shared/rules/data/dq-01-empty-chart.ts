// DQ-01. Nobody does any sales work yet, so there is nothing to judge.
import { defineRule } from '../rule.ts'

export const dq01EmptyChart = defineRule({
  id: 'DQ-01',
  group: 'data',
  title: 'Nobody on the chart',
  severity: 'info',
  appliesTo: 'any',
  thresholds: [],
  condition: 'No role of the four stages is filled.',
  source: 'Peter Thiel, quoted in the founding article: a bad plan is better than no plan.',
  knownLimits: 'Agencies alone do not make a team.',
  asksAdvisor: true,
  messages: {
    empty: () => ({
      headline: 'Nobody sells yet',
      advice:
        'Add roles and give them to people; then Pitcrew says what is missing. The samples show how that looks.',
      forReaders: { advice: 'There are no roles yet of which anything could be said.' },
    }),
  },
  check(org, report) {
    if (org.salesPeople.length > 0) return
    report({ message: 'empty', data: {}, subjects: {} })
  },
})
