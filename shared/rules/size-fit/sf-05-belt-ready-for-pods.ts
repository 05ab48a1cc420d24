// SF-05. A belt large enough to be run as several small ones.
import { podsWorthProposing } from '../../advisor/recommend.ts'
import { words } from '../../words/phrase.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf05BeltReadyForPods = defineRule({
  id: 'SF-05',
  group: 'size-fit',
  title: 'Ready for pods',
  severity: 'info',
  appliesTo: ['conveyor'],
  thresholds: ['pods-possible', 'pods-due', 'least-pods'],
  condition:
    'A conveyor belt of 16 sales people or more for which the advisor advises pods, for more than its size. A warning from 30 people on.',
  source:
    'Founding article: pods for large departments that already run a belt; rule of thumb for the sizes.',
  knownLimits: 'Size alone is no reason: pods trade efficiency for versatility.',
  asksAdvisor: true,
  messages: {
    ready: ({ people, belts }: { people: number; belts: number }) => ({
      headline: words`You could run ${belts} small belts`,
      advice: words`With ${people} people, pods by market, region or product are possible. They pay off where markets differ or teams rub against each other.`,
    }),
  },
  check(org, report, limit) {
    const people = org.salesPeople.length
    if (people < limit('pods-possible')) return
    const belts = podsWorthProposing(org.document)
    if (belts === 0) return
    const severity = people >= limit('pods-due') ? 'warning' : 'info'
    report({ message: 'ready', data: { people, belts }, subjects: {}, severity })
  },
  fixes: () => [structureFix('pods')],
})
