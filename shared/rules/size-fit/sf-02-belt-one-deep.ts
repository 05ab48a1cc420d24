// SF-02. A small belt that works, with one person in at least one station.
import type { BeltStage } from '../../document/vocabulary.ts'
import { words } from '../../words/phrase.ts'
import { addRoleFix, stageWords } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const sf02BeltOneDeep = defineRule({
  id: 'SF-02',
  group: 'size-fit',
  title: 'Belt one deep',
  severity: 'info',
  appliesTo: ['conveyor'],
  thresholds: ['belt-too-thin', 'belt-one-deep'],
  // With a vacant second role the advice has been taken.
  condition:
    'A conveyor belt of 4 to 7 sales people in which a stage has exactly one person, and no such stage has a vacant role for a second.',
  source: 'Founding article: workforce issues of small belts; border by judgement.',
  knownLimits: 'Does not know which stage is the hardest to hire for.',
  messages: {
    'one-deep': ({ stage }: { stage: BeltStage }) => ({
      headline: 'Your belt works, one deep',
      advice: words`The next person belongs in ${stageWords(stage)}: there a second pair of hands helps most.`,
    }),
  },
  check(org, report, limit) {
    const people = org.salesPeople.length
    if (people <= limit('belt-too-thin') || people > limit('belt-one-deep')) return
    const oneDeep = org.requiredStages.filter((stage) => org.cover(stage, null).length === 1)
    const isHiring = oneDeep.some((stage) =>
      org.rolesIn(stage, null).some((role) => org.holderOf(role) === null),
    )
    if (isHiring) return
    // A lost closer costs money at once; otherwise the earliest stage starves the others.
    const first = oneDeep.find((stage) => stage === 'closing') ?? oneDeep[0]
    if (first === undefined) return
    // The next person belongs there; the others stay one deep.
    const stages = [first, ...oneDeep.filter((stage) => stage !== first)]
    report({ message: 'one-deep', data: { stage: first }, subjects: { stages } })
  },
  fixes: addRoleFix,
})
