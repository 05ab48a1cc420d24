// KP-08. Without figures no red flag can rise.
import { defineRule } from '../rule.ts'

export const kp08NoFigures = defineRule({
  id: 'KP-08',
  group: 'red-flags',
  title: 'No figures',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['figures-from'],
  condition: 'None of the six red-flag figures is entered, in a team of four sales people or more.',
  source:
    'Founding article: where metrics are hard to track, nobody sees where the funnel is broken.',
  knownLimits: 'One figure is enough to keep it quiet.',
  messages: {
    none: () => ({
      headline: 'Without numbers, no red flag can rise',
      advice:
        'Enter six numbers under “Red flags”: they tell early whether the structure works. Those you know by heart are a good start.',
      forReaders: {
        advice:
          'Six numbers tell early whether the structure works, and none of them is known yet.',
      },
    }),
  },
  check({ document, salesPeople }, report, limit) {
    if (document.kpis.length > 0 || salesPeople.length < limit('figures-from')) return
    report({ message: 'none', data: {}, subjects: {} })
  },
})
