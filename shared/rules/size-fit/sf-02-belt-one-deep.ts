// SF-02. A small belt that works, with one person in at least one station.

import type { Capacity } from '../../capacity/capacity-of.ts'
import { type Basis, basisOfThroughput, FLOW_KEYS } from '../../capacity/ownness.ts'
import { flowStageName, isSeveral } from '../../capacity/stage-names.ts'
import { type StageSet, setOf } from '../../capacity/stage-set.ts'
import { targetComparison } from '../../capacity/target-comparison.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import type { Org } from '../../org/org.ts'
import { asItStands, words } from '../../words/phrase.ts'
import { addRoleFix, stageWords } from '../fix-parts.ts'
import { ownCapacityOf } from '../own-capacity.ts'
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
    'A conveyor belt of 4 to 7 sales people in which a stage has exactly one person, and no such stage has a vacant role for a second. The next person is to join the stage that sets the pace, where that is known.',
  restsOn: FLOW_KEYS,
  source: 'Founding article: workforce issues of small belts; border by judgement.',
  knownLimits: 'Does not know which stage is the hardest to hire for.',
  messages: {
    'one-deep': ({ stage, isBelow }: OneDeep) => ({
      headline: sayOneDeep(isBelow),
      advice: words`The next person belongs in ${stageWords(stage)}: there a second pair of hands helps most.`,
    }),
    elsewhere: ({ stage, isBelow, pace }: OneDeep & { readonly pace: string }) => ({
      headline: sayOneDeep(isBelow),
      advice: words`${asItStands(pace)} ${isSeveral(pace) ? 'set' : 'sets'} the pace, so hire there first. Then ${stageWords(stage)} needs a second person, or a backup until then.`,
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
    const capacity = ownCapacityOf(org)
    const paceSet = paceOf(org.document, capacity)
    // What sets the pace gains most; else a lost closer costs money at once, and then the earliest
    // stage starves the others.
    const first =
      oneDeep.findLast((stage) => (setOf(stage) & paceSet) !== 0) ??
      oneDeep.find((stage) => stage === 'closing') ??
      oneDeep[0]
    if (first === undefined) return
    // The next person belongs there; the others stay one deep.
    const subjects = { stages: [first, ...oneDeep.filter((stage) => stage !== first)] }
    const comparison = paceSet === 0 ? null : targetComparison(org, capacity)
    const isBelow = comparison?.isAllNew === true && comparison.won < comparison.wanted
    // Where no figure speaks it is counted on the chart.
    const basis = paceSet !== 0 && capacity ? basisOfThroughput(org.document, capacity) : 'own'
    const data = { stage: first, isBelow, basis }
    const pace = flowStageName(paceSet, { sellersDo: 0 })
    if (paceSet === 0 || (setOf(first) & paceSet) !== 0)
      report({ message: 'one-deep', data, subjects })
    else report({ message: 'elsewhere', data: { ...data, pace }, subjects })
  },
  fixes: (context) => (context.finding.message === 'one-deep' ? addRoleFix(context) : []),
})

type OneDeep = {
  readonly stage: BeltStage
  /** Does the target ask for more than the belt can win? Then it does not work yet. */
  readonly isBelow: boolean
  readonly basis: Basis
}

function sayOneDeep(isBelow: boolean): string {
  return isBelow ? 'Your belt is one deep' : 'Your belt works, one deep'
}

/** The stages that set the pace, where that is not only told by usual figures; else none. */
function paceOf(document: Org['document'], capacity: Capacity | null): StageSet {
  const [only, ...others] = capacity?.whole.limits ?? []
  const isKnown = capacity !== null && basisOfThroughput(document, capacity) !== 'usual'
  return isKnown && only && others.length === 0 ? only.set : 0
}
