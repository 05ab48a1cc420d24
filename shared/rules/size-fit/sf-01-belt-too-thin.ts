// SF-01. A belt of four stations needs more people than this team has.
import { factsOn } from '../../advisor/facts.ts'
import { beltGate, hasTimeForABelt } from '../../advisor/gates.ts'
import { tenths } from '../../words/figures.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { structureFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf01BeltTooThin = defineRule({
  id: 'SF-01',
  group: 'size-fit',
  title: 'Belt too thin',
  severity: 'warning',
  appliesTo: ['conveyor'],
  thresholds: ['belt-too-thin'],
  condition:
    'A conveyor belt with three sales people or fewer, or with less than two full-time jobs together; open roles count where the company’s facts count them.',
  source:
    'Founding article: hard to split into four sections when the team is small; border by judgement.',
  knownLimits: 'Three people who share stages knowingly can do well; mute it with that reason.',
  messages: {
    'part-time': ({ people, time }: { people: number; time: number }) => ({
      headline: words`A belt of four stations is too thin with ${tenths(time)} full-time jobs, shared by ${counted(people, 'person', 'people')}`,
      advice:
        'Nobody is at a station for long enough. Two parties (one side finds leads, the other sells) fit now; come back to the belt once people have more time for it.',
    }),
    thin: ({ people, from }: { people: number; from: number }) => ({
      headline: words`A belt of four stations is too thin with ${counted(people, 'person', 'people')}`,
      advice: words`Two parties (one side finds leads, the other sells) fit now; come back to the belt from ${from} people on.`,
    }),
  },
  check(org, report, limit) {
    const facts = factsOn(org.document)
    if (beltGate(facts) === null) return
    const people = org.salesPeople.length
    if (people > limit('belt-too-thin') && !hasTimeForABelt(facts))
      return report({
        message: 'part-time',
        data: { people, time: facts.chart.time },
        subjects: {},
      })
    report({
      message: 'thin',
      data: { people, from: Math.floor(limit('belt-too-thin')) + 1 },
      subjects: {},
    })
  },
  fixes: () => [structureFix('two-party')],
})
