// What is different about the chart as a whole, and in its plan of the stages.

import type { Document, StagePlan } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import { isSame } from '../is-same.ts'
import type { Change, ChartField } from './change.ts'
import { comparison, isSameText } from './comparison.ts'

// Every field of the format is named in one of the two lists, else it would be taken for an unknown one.
const chart = comparison<Document, ChartField>(
  {
    name: isSame,
    currency: isSameText,
    notes: isSameText,
    structure: isSame,
    podAxis: isSame,
    sharedGoal: isSameText,
    formerPods: isSame,
  },
  ['company', 'stages', 'pods', 'people', 'roles', 'kpis', 'assumptions', 'settings'],
)

const plan = comparison<StagePlan, keyof StagePlan>(
  { metric: isSameText, handOver: isSameText },
  [],
)

/** The chart's own fields, and each stage's. */
export function chartChanges(before: Document, after: Document): readonly Change[] {
  const keys = chart.unknownKeys(before, after)
  return [
    ...chart.changes(before, after).map((change) => ({ kind: 'chart', ...change }) as const),
    ...BELT_STAGES.flatMap((stage) => planChanges(stage, before, after)),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'chart', keys } as const] : []),
  ]
}

/** No plan is like one in which nothing is written. */
const NO_PLAN: StagePlan = {}

function planChanges(stage: BeltStage, before: Document, after: Document): readonly Change[] {
  const [then, now] = [before.stages[stage] ?? NO_PLAN, after.stages[stage] ?? NO_PLAN]
  const keys = plan.unknownKeys(then, now)
  return [
    ...plan.changes(then, now).map((change) => ({ kind: 'stage-plan', stage, ...change }) as const),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'stage-plan', stage, keys } as const] : []),
  ]
}
