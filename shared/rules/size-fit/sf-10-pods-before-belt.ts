// SF-10. Pods in a company that has never run one belt.
import { copyGate } from '../../advisor/gates.ts'
import { decisionOn } from '../../advisor/recommend.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf10PodsBeforeBelt = defineRule({
  id: 'SF-10',
  group: 'size-fit',
  title: 'Pods before a belt',
  severity: 'info',
  appliesTo: ['pods'],
  thresholds: ['pods-possible'],
  condition:
    'Pods, though the company says that no belt runs, and is not an established one with 16 sales people or more.',
  source: 'Founding article: pods suit companies that already use the conveyor model.',
  knownLimits: 'Silent while the present model is not known.',
  messages: {
    unproven: () => ({
      headline: 'Pods copy a belt that works; prove one first',
      advice: 'Run one conveyor belt until its numbers hold, then copy it into pods.',
    }),
  },
  check(org, report) {
    if (copyGate(decisionOn(org.document).situation) === null) return
    report({ message: 'unproven', data: {}, subjects: {} })
  },
  fixes: () => [structureFix('conveyor')],
})
