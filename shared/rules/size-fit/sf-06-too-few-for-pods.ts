// SF-06. Pods with so few people that nobody may ever be away.
import { isAdvised } from '../../advisor/recommend.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf06TooFewForPods = defineRule({
  id: 'SF-06',
  group: 'size-fit',
  title: 'Too few people for pods',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: ['pods-least-people', 'pods-comfortable-people', 'least-pods'],
  condition:
    'Two pods or more with fewer than 8 sales people in all; a note up to 11, where there is no room for absence. Silent where the advisor advises pods.',
  source:
    'Founding article: each pod has four functions, so two pods need eight people; rule of thumb for twelve.',
  knownLimits: 'One person in several stages can stretch a pod.',
  messages: {
    few: ({ people, pods }: { people: number; pods: number }) => ({
      headline: words`${counted(people, 'person', 'people')} in ${counted(pods, 'pod', 'pods')}: no room for absence`,
      advice: 'Merge pods, or run one conveyor belt until the team has grown.',
    }),
  },
  check(org, report, limit) {
    const people = org.salesPeople.length
    const pods = org.document.pods.length
    // One pod or none at all is a question of its own, not of size.
    if (pods < limit('least-pods') || people >= limit('pods-comfortable-people')) return
    if (isAdvised(org.document, 'pods')) return
    const severity = people < limit('pods-least-people') ? 'warning' : 'info'
    report({ message: 'few', data: { people, pods }, subjects: {}, severity })
  },
  fixes: () => [structureFix('conveyor')],
})
