// ST-13. Stages or pods with numbers of their own, and none that they win together.
import { defineRule } from '../rule.ts'

export const st13NoSharedGoal = defineRule({
  id: 'ST-13',
  group: 'structure',
  title: 'No shared goal',
  severity: 'info',
  appliesTo: ['conveyor', 'pods'],
  thresholds: [],
  condition: 'No goal is named that all stages or pods share.',
  source:
    'Founding article: specialised roles may disconnect from the overall goals of the business.',
  knownLimits: 'Reads only whether a goal is named.',
  messages: {
    none: () => ({
      headline: 'Everybody wins their own number; who wins yours?',
      advice: 'Put one shared target into every plan, above the numbers of the stages.',
    }),
  },
  check(org, report) {
    if (org.document.sharedGoal?.trim()) return
    report({ message: 'none', data: {}, subjects: {} })
  },
  fixes: () => [
    {
      label: 'Share the won revenue of the whole team',
      edits: [{ edit: 'set-shared-goal', args: { goal: 'Won revenue of the whole team' } }],
    },
  ],
})
