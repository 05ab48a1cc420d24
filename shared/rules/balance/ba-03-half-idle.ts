// BA-03. A stage has far more time than the bottleneck lets it use.
import { type Belt, capacityOf } from '../../capacity/capacity-of.ts'
import { fteIn, withMore } from '../../capacity/crew.ts'
import { type Flow, flowOf } from '../../capacity/flow.ts'
import { flowStageName } from '../../capacity/stage-names.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { share } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { leastBusy, stagesEdit } from '../fix-parts.ts'
import { placeOf } from '../flow-places.ts'
import { ownCapacityOf } from '../own-capacity.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

type Idle = {
  readonly stage: string
  readonly bottleneck: string
  /** null: the whole chart. */
  readonly pod: string | null
  /** Part of the stage that is in use, 0..1. */
  readonly used: number
}

export const ba03HalfIdle = defineRule({
  id: 'BA-03',
  group: 'balance',
  title: 'Stage with time to spare',
  severity: 'info',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['used-percent', 'used-people'],
  condition:
    'At the pace of the bottleneck less than half of a stage with two people or more is in use. Silent until the chart has a figure of its own for its capacity.',
  source: 'Founding article: pods are flexible inside; border by judgement.',
  knownLimits: 'Work beside the belt, such as events or research, is not seen.',
  messages: {
    idle: ({ stage, bottleneck, pod, used }: Idle) => ({
      headline: words`${pod === null ? stage : words`${stage} of ${pod}`} is ${share(1 - used)} idle`,
      advice: words`${bottleneck} sets the pace. Train somebody from here to help out there.`,
    }),
  },
  check(org, report, limit) {
    const capacity = ownCapacityOf(org)
    if (!capacity) return
    for (const belt of capacity.belts) {
      if (belt.won <= 0) continue
      for (const { stage, slack } of belt.stages) {
        if (slack === null || slack * 100 >= limit('used-percent') - 1e-6) continue
        if (org.cover(stage, belt.scope).length < limit('used-people')) continue
        report({
          message: 'idle',
          data: {
            stage: flowStageName(stage, belt.input),
            bottleneck: flowStageName(belt.bottleneck, belt.input),
            pod: belt.scope?.name ?? null,
            used: slack,
          },
          subjects: placeOf(belt, stage),
        })
      }
    }
  },
  fixes: lendSomebody,
})

/** Half of somebody's time goes to the bottleneck; offered where that leaves nobody idle here. */
function lendSomebody({ org, finding }: FixContext): readonly Fix[] {
  const { stages, pods } = finding.subjects
  const belt = capacityOf(org)?.belts.find(({ scope }) => scope?.id === pods[0])
  const stage = belt?.stages.find((each) => each.stage === stages[0])?.stage
  // A seller of two parties who also finds leads is no lead person who helps out.
  if (!belt || stage === undefined || belt.input.isTwoParty) return []
  const single = org.rolesIn(stage, belt.scope).filter((role) => role.stages.length === 1)
  const role = leastBusy(org, single)
  const person = role && org.holderOf(role)
  if (!role || !person) return []
  const after = lent(belt, stage, fteIn(org, role, stage) / 2)
  const used = after.stages.find((each) => each.stage === stage)?.slack ?? 1
  const least = limitsOf(org.document)('used-percent')
  if (used * 100 < least || after.won < belt.won) return []
  const name = flowStageName(belt.bottleneck, belt.input).toLowerCase()
  return [
    {
      label: words`Let ${personName(person)} help in ${name}`,
      edits: [stagesEdit(role, [stage, belt.bottleneck])],
    },
  ]
}

function lent({ input, bottleneck }: Belt, from: BeltStage, fte: number): Flow {
  return flowOf({ ...input, crew: withMore(withMore(input.crew, from, -fte), bottleneck, fte) })
}
