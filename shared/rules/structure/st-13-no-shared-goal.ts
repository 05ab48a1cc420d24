// ST-13. Stages or pods with numbers of their own, and none that they win together.
import { USUAL_SHARED_GOAL } from '../../org/suggestions.ts'
import { flagsUp } from '../../red-flags/red-flags.ts'
import { defineRule } from '../rule.ts'

export const st13NoSharedGoal = defineRule({
  id: 'ST-13',
  group: 'structure',
  title: 'No shared goal',
  severity: 'info',
  appliesTo: ['conveyor', 'pods'],
  thresholds: ['flags-together'],
  condition:
    'No goal is named that all stages or pods share; a warning where two or more red flags are up.',
  source:
    'Founding article: specialised roles may disconnect from the overall goals of the business.',
  knownLimits: 'Reads only whether a goal is named.',
  messages: {
    none: () => ({
      headline: 'Everybody wins their own number; who wins yours?',
      advice: 'Put one shared target into every plan, above the numbers of the stages.',
    }),
  },
  check({ document }, report, limit) {
    if (document.sharedGoal?.trim()) return
    const severity = flagsUp(document, limit).length >= limit('flags-together') ? 'warning' : 'info'
    report({ message: 'none', data: {}, subjects: {}, severity })
  },
  fixes: () => [
    {
      label: 'Share the won revenue of the whole team',
      edits: [{ edit: 'set-shared-goal', args: { goal: USUAL_SHARED_GOAL } }],
    },
  ],
})
