// ST-12. Stages of the belt without a number of their own.
import { BELT_STAGES, type BeltStage } from '../../document/vocabulary.ts'
import { usualMetric } from '../../org/suggestions.ts'
import { listed } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { stageWords } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

export const st12StageWithoutMetric = defineRule({
  id: 'ST-12',
  group: 'structure',
  title: 'Stage without a number',
  severity: 'info',
  appliesTo: ['conveyor'],
  thresholds: [],
  condition: 'A stage of the conveyor belt has no metric.',
  source: 'Founding article: various metrics that each part is responsible for.',
  knownLimits: 'Reads only whether a metric is named.',
  messages: {
    missing: ({ stages }: { stages: readonly BeltStage[] }) => ({
      headline: words`No number for ${listed(stages.map(stageWords))}`,
      advice:
        'What is not measured cannot be mended: give each stage one number, such as leads or meetings a month.',
    }),
  },
  check(org, report) {
    const stages = BELT_STAGES.filter((stage) => !org.document.stages[stage]?.metric?.trim())
    if (stages.length > 0) report({ message: 'missing', data: { stages }, subjects: { stages } })
  },
  fixes: usualMetrics,
})

function usualMetrics({ finding }: FixContext): readonly Fix[] {
  const missing = BELT_STAGES.filter((stage) => finding.subjects.stages.includes(stage))
  return [
    {
      label: 'Use the usual numbers',
      edits: missing.map((stage) => ({
        edit: 'set-stage-plan',
        args: { stage, metric: usualMetric(stage) },
      })),
    },
  ]
}
