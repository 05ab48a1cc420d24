// SF-10. Pods in a company that has never run one belt.
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf10PodsBeforeBelt = defineRule({
  id: 'SF-10',
  group: 'size-fit',
  title: 'Pods before a belt',
  severity: 'info',
  appliesTo: ['pods'],
  thresholds: [],
  condition: 'Pods, though the company says it has not run a conveyor belt and is not established.',
  source: 'Founding article: pods suit companies that already use the conveyor model.',
  knownLimits: 'Silent while the present model is not known.',
  messages: {
    unproven: () => ({
      headline: 'Pods copy a belt that works; prove one first',
      advice: 'Run one conveyor belt until its numbers hold, then copy it into pods.',
    }),
  },
  check(org, report) {
    const { presentModel, growth } = org.document.company
    const hasRunBelt = presentModel === 'conveyor' || presentModel === 'pods'
    const isSettled = growth === 'matured-start-up' || growth === 'established'
    if (presentModel === undefined || hasRunBelt || isSettled) return
    report({ message: 'unproven', data: {}, subjects: {} })
  },
  fixes: () => [structureFix('conveyor')],
})
