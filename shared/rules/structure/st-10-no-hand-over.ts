// ST-10. Neighbouring stages that have not agreed when work counts as passed on.
import { BELT_STAGES } from '../../document/vocabulary.ts'
import { HANDING_STAGES, usualHandOver } from '../../org/suggestions.ts'
import { listed } from '../../words/lists.ts'
import { asItStands, words } from '../../words/phrase.ts'
import { stageWords } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const st10NoHandOver = defineRule({
  id: 'ST-10',
  group: 'structure',
  title: 'No agreed hand-over',
  severity: 'info',
  appliesTo: ['conveyor'],
  thresholds: ['hand-over-people'],
  condition:
    'Between two neighbouring stages no hand-over is written down; a warning from eight sales people on.',
  source: 'Founding article: friction and disconnect if communication is not set in stone.',
  knownLimits: 'Reads only whether something is written, not whether it is good.',
  messages: {
    missing: ({ pairs }: { pairs: readonly string[] }) => ({
      headline: words`No agreed hand-over ${pairs.length === HANDING_STAGES.length ? 'between the stages' : listed(pairs.map(asItStands))}`,
      advice:
        'Write down when a lead counts as passed on; most friction between stages begins there.',
      forReaders: {
        advice:
          'Most friction between stages begins where nobody has agreed when a lead counts as passed on. Agree on it, and write it down.',
      },
    }),
  },
  check(org, report, limit) {
    const missing = HANDING_STAGES.filter((stage) => !org.document.stages[stage]?.handOver?.trim())
    if (missing.length === 0) return
    const pairs = missing.map((stage) => {
      const next = BELT_STAGES[BELT_STAGES.indexOf(stage) + 1] ?? stage
      return `from ${stageWords(stage)} to ${stageWords(next)}`
    })
    const severity = org.salesPeople.length >= limit('hand-over-people') ? 'warning' : 'info'
    report({ message: 'missing', data: { pairs }, subjects: { stages: missing }, severity })
  },
  fixes({ finding }) {
    const missing = HANDING_STAGES.filter((stage) => finding.subjects.stages.includes(stage))
    return [
      {
        label: missing.length === 1 ? 'Use the usual hand-over' : 'Use the usual hand-overs',
        edits: missing.map((stage) => ({
          edit: 'set-stage-plan',
          args: { stage, handOver: usualHandOver(stage) },
        })),
      },
    ]
  },
})
