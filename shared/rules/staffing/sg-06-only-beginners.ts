// SG-06. A stage done only by people who are still learning it.

import type { BeltStage } from '../../document/vocabulary.ts'
import { podName } from '../../names/called.ts'
import { capitalised, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { stageWords } from '../fix-parts.ts'
import { sayPlace } from '../flow-places.ts'
import { defineRule, type Together } from '../rule.ts'

export const sg06OnlyBeginners = defineRule({
  id: 'SG-06',
  group: 'staffing',
  title: 'Only beginners in a stage',
  severity: 'warning',
  appliesTo: ['conveyor', 'pods'],
  thresholds: [],
  // A ramped stand-in is whom the beginners can ask.
  condition:
    'Everybody who does the stage is still ramping, and nobody who is ramped is named as backup.',
  source: 'Bridge Group: about 3 months to learn qualifying, 5 to learn closing; judgement.',
  knownLimits: 'Knows only what the ramp field says.',
  fixAll: 'Name a ramped backup for each',
  messages: {
    beginners: ({ stage, pod }: { stage: BeltStage; pod: string | null }) => ({
      headline: words`Everybody in ${stageWords(stage)}${pod === null ? '' : words` of ${pod}`} is still learning`,
      advice: words`${capitalised(stageWords(stage))} needs somebody who has done it before: pair them with a ramped colleague, or name one as backup.`,
    }),
    together: ({ all }: Together<{ stage: BeltStage; pod: string | null }>) => ({
      headline: words`Everybody is still learning in ${shortlisted(all.map(({ stage, pod }) => sayPlace(stageWords(stage), pod)))}`,
      advice:
        'Each needs somebody who has done it before: pair them with a ramped colleague, or name one as backup.',
    }),
  },
  check(org, report) {
    for (const scope of org.scopes) {
      for (const stage of org.requiredStages) {
        if (org.hasRamped(stage, scope)) continue
        const filled = org.rolesIn(stage, scope).filter((role) => org.holderOf(role))
        if (filled.length === 0) continue
        if (filled.some((role) => org.validBackupsOf(role).length > 0)) continue
        report({
          message: 'beginners',
          data: { stage, pod: scope && podName(scope) },
          subjects: {
            stages: [stage],
            pods: scope ? [scope.id] : [],
            roles: filled.map(({ id }) => id),
          },
        })
      }
    }
  },
  fixes: backupFixes,
})
