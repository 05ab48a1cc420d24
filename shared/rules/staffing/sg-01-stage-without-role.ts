// SG-01. A stage of the belt that no role does at all: whatever reaches it stops there.

import type { BeltStage } from '../../document/vocabulary.ts'
import { listed } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { addRoleFix, giveStageFix, stageWords } from '../fix-parts.ts'
import { leadsComeIn } from '../lead-need.ts'
import { defineRule, type Together } from '../rule.ts'
import { severityOfGap } from '../severity-of-gap.ts'

export const sg01StageWithoutRole = defineRule({
  id: 'SG-01',
  group: 'staffing',
  title: 'Stage without a role',
  severity: 'error',
  appliesTo: ['conveyor'],
  thresholds: [],
  condition:
    'A conveyor belt has a stage in which no role stands, filled or vacant. A note for lead generation where leads come in, and for account management before the first customer.',
  source: 'Founding article: the four parts of the conveyor belt.',
  knownLimits: 'Does not see work that somebody does without having it on the chart.',
  fixAll: 'Add a role for each',
  messages: {
    nobody: ({ stage }: { stage: BeltStage }) => ({
      headline: words`Nobody does ${stageWords(stage)}`,
      advice: ADVICE[stage],
    }),
    inbound: (_: { stage: BeltStage }) => ({
      headline: 'Leads come in, and nobody here looks for more',
      advice:
        'What comes unasked may stop unasked. Let somebody answer for its source, even part-time.',
    }),
    together: ({ all }: Together<{ stage: BeltStage }>) => ({
      headline: words`Nobody does ${listed(all.map(({ stage }) => stageWords(stage)))}`,
      advice:
        'Whatever reaches one of them stops there. Add roles, or give the stages to somebody with time.',
    }),
  },
  check(org, report) {
    for (const stage of org.requiredStages) {
      if (org.rolesIn(stage, null).length > 0) continue
      const isFed = stage === 'lead-generation' && leadsComeIn(org)
      report({
        message: isFed ? 'inbound' : 'nobody',
        data: { stage },
        subjects: { stages: [stage] },
        severity: severityOfGap(org, stage),
      })
    }
  },
  fixes: (context) => [...addRoleFix(context), ...giveStageFix(context)],
})

const ADVICE: Readonly<Record<BeltStage, string>> = {
  'lead-generation':
    'Without fresh leads the rest of the belt runs dry. Add a role, or give the stage to somebody with time.',
  qualification:
    'Leads will stop here: nobody sorts the real buyers from the rest. Add a role, or give the stage to somebody with time.',
  closing:
    'Qualified leads will stop here, unsold. Add a closer, or give the stage to somebody with time.',
  'account-management':
    'Customers who are not looked after leave. Add a role, or give the stage to somebody with time.',
}
