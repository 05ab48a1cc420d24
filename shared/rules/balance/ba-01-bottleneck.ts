// BA-01. One stage limits what the whole belt can sell, and the others have clearly more room.
import { dealsForTarget } from '../../capacity/people-needed.ts'
import { flowStageName } from '../../capacity/stage-names.ts'
import { amount } from '../../words/figures.ts'
import { type Words, words } from '../../words/phrase.ts'
import { addRoleFix } from '../fix-parts.ts'
import { openRolesIn, placeOf } from '../flow-places.ts'
import { ownCapacityOf } from '../own-capacity.ts'
import { defineRule } from '../rule.ts'

type Limiting = {
  readonly stage: string
  /** null: the whole chart. */
  readonly pod: string | null
  /** Deals won a month, and what the stage that limits next would allow. */
  readonly won: number
  readonly next: number
}

export const ba01Bottleneck = defineRule({
  id: 'BA-01',
  group: 'balance',
  title: 'Bottleneck',
  severity: 'info',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['bottleneck-percent'],
  condition:
    'Every other stage could carry at least a quarter more won deals than the one that limits the belt. A warning where the company’s target asks for more than is won. Silent until the chart has a figure of its own for its capacity.',
  source: 'Founding article: on a belt bottlenecks are easy to find and to mend; arithmetic.',
  knownLimits: 'Averages: a good closer or a bad month is not in them.',
  messages: {
    limits: ({ stage, pod, won, next }: Limiting) => ({
      headline: words`${sayStage(stage, pod)} is your bottleneck: ${amount(won)} deals a month`,
      advice: words`More people there sell more, up to ${amount(next)} deals a month; more people anywhere else do not.`,
    }),
    hiring: ({ stage, pod, won, next }: Limiting) => ({
      headline: words`${sayStage(stage, pod)} is your bottleneck until its open role is filled`,
      advice: words`Today it allows ${amount(won)} deals a month, the other stages ${amount(next)}: fill this role first.`,
    }),
  },
  check(org, report, limit) {
    const capacity = ownCapacityOf(org)
    if (!capacity) return
    const wanted = dealsForTarget(org.document.company)
    const isBelowTarget = wanted !== null && capacity.throughput < wanted
    for (const belt of capacity.belts) {
      const others = belt.stages.flatMap(({ stage, winEquivalent }) =>
        stage === belt.bottleneck || winEquivalent === null ? [] : winEquivalent,
      )
      const next = Math.min(...others)
      // Nobody at all in a stage is a gap, and said as one.
      if (belt.won <= 0 || !Number.isFinite(next)) continue
      if (next * 100 < belt.won * limit('bottleneck-percent') - 1e-6) continue
      const stage = belt.bottleneck
      report({
        message: openRolesIn(org, belt, stage).length > 0 ? 'hiring' : 'limits',
        data: {
          stage: flowStageName(stage, belt.input),
          pod: belt.scope?.name ?? null,
          won: belt.won,
          next,
        },
        subjects: placeOf(belt, stage),
        severity: isBelowTarget ? 'warning' : 'info',
      })
    }
  },
  fixes: (context) => (context.finding.message === 'limits' ? addRoleFix(context) : []),
})

function sayStage(stage: string, pod: string | null): Words {
  return pod === null ? stage : words`${stage} of ${pod}`
}
