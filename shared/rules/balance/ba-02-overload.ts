// BA-02. More work reaches a stage than its people can do, so that it piles up month by month.
import type { Belt } from '../../capacity/capacity-of.ts'
import type { StageFlow } from '../../capacity/flow.ts'
import { flowStageName } from '../../capacity/stage-names.ts'
import { amount, share } from '../../words/figures.ts'
import { type Words, words } from '../../words/phrase.ts'
import { addRoleFix } from '../fix-parts.ts'
import { openRolesIn, placeOf } from '../flow-places.ts'
import { ownCapacityOf } from '../own-capacity.ts'
import { defineRule } from '../rule.ts'

type Pile = {
  readonly stage: string
  /** null: the whole chart. */
  readonly pod: string | null
  /** Work arriving / capacity, above 1. */
  readonly load: number
  /** Items a month (customers, at the end of the belt) that find nobody with time. */
  readonly pile: number
  readonly unit: StageFlow['unit']
}

export const ba02Overload = defineRule({
  id: 'BA-02',
  group: 'balance',
  title: 'More work than hands',
  severity: 'warning',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['load-percent', 'load-percent-most'],
  // Leads that are left over cost little where the next stage could not sell them anyway: an error
  // only where the stage limits sales as well, or where it is customers who are left alone.
  condition:
    'More reaches a stage than it can do; an error from 30% too much on where the stage also limits sales, or where customers are left alone. Silent until the chart has a figure of its own for its capacity.',
  source: 'Founding article: bottlenecks can be isolated; borders by judgement.',
  knownLimits: 'Calculates with averages; leads that nobody wants to work count as well.',
  messages: {
    limit: ({ load, pile, unit, ...about }: Pile) => ({
      headline: words`${sayStage(about)} gets ${share(load - 1)} more than it can do`,
      advice: words`${amount(pile)} ${unit} a month find nobody with time, and this stage limits what you sell. Add people here first.`,
    }),
    pile: ({ load, pile, unit, ...about }: Pile) => ({
      headline: words`${sayStage(about)} gets ${share(load - 1)} more than it can do`,
      advice: words`${amount(pile)} ${unit} a month find nobody with time. More people here would move the pile on, not sell more: slow the stage before, or let it pass on only the best.`,
    }),
    customers: ({ load, pile, ...about }: Pile) => ({
      headline: words`${sayStage(about)} has ${share(load - 1)} more customers than time`,
      advice: words`${amount(pile)} customers are not looked after. Add people, or serve small customers with less.`,
    }),
    hiring: ({ load, pile, unit, ...about }: Pile) => ({
      headline: words`${sayStage(about)} gets ${share(load - 1)} more than it can do until its open role is filled`,
      advice: words`Until then ${amount(pile)} ${unit === 'customers' ? unit : words`${unit} a month`} find nobody with time.`,
    }),
  },
  check(org, report, limit) {
    const capacity = ownCapacityOf(org)
    if (!capacity) return
    for (const belt of capacity.belts) {
      for (const flow of belt.stages) {
        const load = flow.load ?? 0
        if (load * 100 <= limit('load-percent') + 1e-6) continue
        const kind = kindOf(flow, belt)
        const isFar = load * 100 > limit('load-percent-most') + 1e-6
        report({
          message: openRolesIn(org, belt, flow.stage).length > 0 ? 'hiring' : kind,
          data: {
            stage: flowStageName(flow.stage, belt.input),
            pod: belt.scope?.name ?? null,
            load,
            pile: flow.pile,
            unit: flow.unit,
          },
          subjects: placeOf(belt, flow.stage),
          severity: isFar && kind !== 'pile' ? 'error' : 'warning',
        })
      }
    }
  },
  fixes: (context) =>
    context.finding.message === 'limit' || context.finding.message === 'customers'
      ? addRoleFix(context)
      : [],
})

function kindOf({ stage, unit }: StageFlow, { bottleneck }: Belt): 'customers' | 'limit' | 'pile' {
  if (unit === 'customers') return 'customers'
  return stage === bottleneck ? 'limit' : 'pile'
}

function sayStage({ stage, pod }: Pick<Pile, 'stage' | 'pod'>): Words {
  return pod === null ? stage : words`${stage} of ${pod}`
}
