// BA-03. A stage has far more time than the bottleneck lets it use.
import { type Belt, beltOf, capacityOf } from '../../capacity/capacity-of.ts'
import { type Basis, basisOfStages, FLOW_KEYS } from '../../capacity/ownness.ts'
import { flowStageName, isSeveral } from '../../capacity/stage-names.ts'
import type { StageRow } from '../../capacity/stage-rows.ts'
import { SELLING, type StageSet, setOf, stagesOf } from '../../capacity/stage-set.ts'
import { withMore } from '../../capacity/time-groups.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { share } from '../../words/figures.ts'
import { shortlisted } from '../../words/lists.ts'
import { asItStands, type Words, words } from '../../words/phrase.ts'
import { leastBusy, stagesEdit } from '../fix-parts.ts'
import { placeOf, podOf, sayPlace } from '../flow-places.ts'
import { ownCapacityOf } from '../own-capacity.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

type Idle = {
  readonly stage: string
  /** All that set the pace. */
  readonly bottlenecks: readonly string[]
  /** null: the whole chart. */
  readonly pod: string | null
  /** Part of the stage that is in use, 0..1. */
  readonly used: number
  readonly basis: Basis
}

export const ba03HalfIdle = defineRule({
  id: 'BA-03',
  group: 'balance',
  title: 'Stage with time to spare',
  severity: 'info',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['used-percent', 'used-people'],
  restsOn: FLOW_KEYS,
  condition:
    'At the pace of the bottleneck less than half of a stage with two people or more is in use. Silent until the chart has a figure of its own for its capacity.',
  source: 'Founding article: pods are flexible inside; border by judgement.',
  knownLimits: 'Work beside the belt, such as events or research, is not seen.',
  messages: {
    idle: ({ stage, bottlenecks, pod, used }: Idle) => ({
      headline: words`${sayPlace(stage, pod)} ${isSeveral(stage) ? 'are' : 'is'} ${share(1 - used)} idle`,
      advice: words`${sayPace(bottlenecks)}. Train somebody with time to spare to help out there.`,
    }),
    together: ({ all }: Together<Idle>) => ({
      headline: words`${shortlisted(all.map(({ stage, pod, used }) => words`${sayPlace(stage, pod)} (${share(1 - used)})`))} have time to spare`,
      advice: words`${sayPace(all.flatMap(({ bottlenecks }) => bottlenecks))}. Train people with time to spare to help out there.`,
    }),
  },
  check(org, report, limit) {
    const capacity = ownCapacityOf(org)
    if (!capacity) return
    for (const belt of capacity.belts) {
      if (belt.won <= 0) continue
      for (const { set, used } of idleIn(belt, limit('used-percent'))) {
        const people = new Set(stagesOf(set).flatMap((stage) => org.cover(stage, belt.scope)))
        if (people.size < limit('used-people')) continue
        report({
          message: 'idle',
          data: {
            stage: flowStageName(set, belt.input),
            bottlenecks: belt.limits.map(({ set }) => flowStageName(set, belt.input)),
            pod: podOf(belt),
            used,
            basis: basisOfStages(org.document, set, belt.input),
          },
          subjects: placeOf(belt, set),
        })
      }
    }
  },
  fixes: lendSomebody,
})

/** "Closing sets the pace", of several pods too; "Qualification and Closing set the pace". */
function sayPace(bottlenecks: readonly string[]): Words {
  const [only = '', ...others] = new Set(bottlenecks)
  if (others.length === 0)
    return words`${asItStands(only)} ${isSeveral(only) ? 'set' : 'sets'} the pace`
  const rest = others.map((name) => asItStands(name.toLowerCase()))
  return words`${shortlisted([asItStands(only), ...rest])} set the pace`
}

/** The seller's stages in two parties, which nobody does apart; elsewhere the stage alone. */
function sharedStages({ input }: Belt, { stage }: StageRow): StageSet {
  return (setOf(stage) & SELLING) !== 0 && input.sellersDo !== 0 ? SELLING : setOf(stage)
}

/** Stages with time to spare; those that the same people carry are said once. */
function idleIn(belt: Belt, least: number) {
  const found = new Map<StageSet, number>()
  for (const row of belt.rows) {
    const used = usedOf(row)
    if (used === null || used * 100 >= least - 1e-6) continue
    const set = sharedStages(belt, row)
    found.set(set, Math.max(used, found.get(set) ?? 0))
  }
  return [...found].map(([set, used]) => ({ set, used }))
}

/**
 * Part of the stage in use, by the pace or by the work that is known to wait there, whichever is more:
 * nobody is idle who has more to do than time. Account managers are never idle: nobody knows.
 */
function usedOf({ stage, pace, arrivingLoad }: StageRow): number | null {
  if (stage === 'account-management' || pace === null) return null
  return Math.max(pace, arrivingLoad ?? 0)
}

/** Somebody may help at the bottleneck; offered where that leaves nobody idle here. */
function lendSomebody({ org, finding }: FixContext): readonly Fix[] {
  const { stages, pods } = finding.subjects
  const belt = capacityOf(org)?.belts.find(({ scope }) => scope?.id === pods[0])
  const stage = belt?.rows.find((each) => each.stage === stages[0])?.stage
  const [limit] = belt?.limits ?? []
  const helping = limit && stagesOf(limit.set).at(-1)
  // A seller of two parties who also finds leads is no lead person who helps out.
  if (!belt || stage === undefined || helping === undefined || belt.input.sellersDo !== 0) return []
  const single = org.rolesIn(stage, belt.scope).filter((role) => role.stages.length === 1)
  const role = leastBusy(org, single)
  const person = role && org.holderOf(role)
  if (!role || !person) return []
  const after = lent(belt, stage, helping, (role.fte * role.ramp) / 100)
  const used = after.rows.flatMap((row) => (row.stage === stage ? (usedOf(row) ?? 1) : []))
  const least = limitsOf(org.document)('used-percent')
  if (used.some((part) => part * 100 < least) || after.won < belt.won) return []
  const name = flowStageName(setOf(helping), belt.input).toLowerCase()
  return [
    {
      label: words`Let ${personName(person)} help in ${name}`,
      edits: [stagesEdit(role, [stage, helping])],
    },
  ]
}

function lent({ input, scope }: Belt, from: BeltStage, to: BeltStage, fte: number): Belt {
  const fewer = withMore(input.groups, setOf(from), -fte)
  return beltOf(scope, { ...input, groups: withMore(fewer, setOf(from, to), fte) })
}
