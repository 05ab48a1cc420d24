// SG-09. A two-party team in which nobody looks after customers once they have bought.
import { addRoleFix, giveStageFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

export const sg09NobodyAfterTheDeal = defineRule({
  id: 'SG-09',
  group: 'staffing',
  title: 'Nobody after the deal',
  severity: 'warning',
  appliesTo: ['two-party'],
  thresholds: [],
  condition: 'Nobody does account management or support.',
  source: 'Founding article: the support team of the two-party system.',
  knownLimits: 'Does not see partners who support customers.',
  messages: {
    nobody: () => ({
      headline: 'After the deal, nobody looks after the customer',
      advice:
        'Give account management to somebody, even part-time; customers who are left alone leave.',
    }),
    vacant: () => ({
      headline: 'Whoever looks after customers is still to be hired',
      advice: 'Until then give account management to somebody, even part-time.',
    }),
  },
  check(org, report) {
    const stages = ['account-management', 'support'] as const
    if (stages.some((stage) => org.cover(stage, null).length > 0)) return
    const vacant = stages.flatMap((stage) => org.rolesIn(stage, null)).map(({ id }) => id)
    const subjects = { stages, roles: [...new Set(vacant)] }
    if (vacant.length === 0) report({ message: 'nobody', data: {}, subjects })
    else report({ message: 'vacant', data: {}, subjects, severity: whileOpen('warning') })
  },
  fixes: (context) => [
    ...(context.finding.message === 'vacant' ? [] : addRoleFix(context)),
    ...giveStageFix(context),
  ],
})
