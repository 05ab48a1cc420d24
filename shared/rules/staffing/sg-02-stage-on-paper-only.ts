// SG-02. A stage of the belt has roles, but every one of them is vacant.
import type { BeltStage } from '../../document/vocabulary.ts'
import { capitalised, counted, listed } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { giveStageFix, stageWords } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'
import { severityOfGap } from '../severity-of-gap.ts'
import { whileOpen } from '../while-open.ts'

export const sg02StageOnPaperOnly = defineRule({
  id: 'SG-02',
  group: 'staffing',
  title: 'Stage on paper only',
  severity: 'warning',
  // In pods SG-07 says it, once for each pod.
  appliesTo: ['conveyor'],
  thresholds: [],
  condition:
    'A stage of the conveyor belt has roles, and all of them are vacant. A note for lead generation where leads come in, and for account management before the first customer.',
  source: 'Founding article: the four parts of the conveyor belt; vacancy by judgement.',
  knownLimits: 'Does not know whether somebody is about to start.',
  fixAll: 'Give them to colleagues for now',
  messages: {
    vacant: ({ stage, count }: { stage: BeltStage; count: number }) => ({
      headline: words`${capitalised(stageWords(stage))} is on paper only`,
      advice: words`${count === 1 ? 'Its only role is' : words`All its ${counted(count, 'role', 'roles')} are`} vacant. Fill one; until then say who covers.`,
      forReaders: {
        advice: words`${count === 1 ? 'Its only role is' : words`All its ${counted(count, 'role', 'roles')} are`} vacant. Fill one; until then somebody has to cover.`,
      },
    }),
    together: ({ all }: Together<{ stage: BeltStage; count: number }>) => ({
      headline: words`On paper only: ${listed(all.map(({ stage }) => stageWords(stage)))}`,
      advice: 'All their roles are vacant. Fill one in each; until then say who covers.',
      forReaders: {
        advice: 'All their roles are vacant. Fill one in each; until then somebody has to cover.',
      },
    }),
  },
  check(org, report) {
    for (const stage of org.requiredStages) {
      const roles = org.rolesIn(stage, null)
      if (roles.length === 0 || roles.some((role) => org.holderOf(role))) continue
      report({
        message: 'vacant',
        data: { stage, count: roles.length },
        subjects: { stages: [stage], roles: roles.map(({ id }) => id) },
        severity: whileOpen(severityOfGap(org, stage)),
      })
    }
  },
  fixes: giveStageFix,
})
