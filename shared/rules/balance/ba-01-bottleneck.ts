// BA-01. One stage limits what the whole belt can sell, and the others have clearly more room.
import { type Belt, capacityOf } from '../../capacity/capacity-of.ts'
import { atMost, type Basis, basisOfThroughput, FLOW_KEYS } from '../../capacity/ownness.ts'
import { dealsFigure } from '../../capacity/say-deals.ts'
import { flowStageName, isSeveral } from '../../capacity/stage-names.ts'
import { setOf } from '../../capacity/stage-set.ts'
import { targetComparison } from '../../capacity/target-comparison.ts'
import { type Limit, throughputOf } from '../../capacity/throughput.ts'
import { withMore } from '../../capacity/time-groups.ts'
import { isBeltStage } from '../../document/vocabulary.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { placeOf, podOf, sayPlace } from '../flow-places.ts'
import { hireUntil } from '../hire-fixes.ts'
import { isInHand } from '../in-hand.ts'
import { ownCapacityOf } from '../own-capacity.ts'
import { defineRule, type Together } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

type Limiting = {
  readonly stage: string
  /** null: the whole chart. */
  readonly pod: string | null
  /** Deals won a month, and what the stage that limits next would allow. */
  readonly won: number
  readonly next: number
  readonly basis: Basis
}

export const ba01Bottleneck = defineRule({
  id: 'BA-01',
  group: 'balance',
  title: 'Bottleneck',
  severity: 'info',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['bottleneck-percent'],
  restsOn: FLOW_KEYS,
  condition:
    'Every other stage could carry at least a quarter more won deals than the one that limits the belt. A warning where the company’s target asks for more than is won and the stage’s figures are the chart’s own, one level lower while an open role will end it. Silent until the chart has a figure of its own for its capacity.',
  source: 'Founding article: on a belt bottlenecks are easy to find and to mend; arithmetic.',
  knownLimits: 'Averages: a good closer or a bad month is not in them.',
  fixAll: 'Add whom each of them lacks',
  messages: {
    limits: ({ stage, pod, won, next }: Limiting) => ({
      headline: words`${sayPlace(stage, pod)} ${isSeveral(stage) ? 'are' : 'is'} your bottleneck: ${dealsFigure(won)} deals a month`,
      advice: words`More people there sell more, up to ${dealsFigure(next)} deals a month; more people anywhere else do not.`,
    }),
    hiring: ({ stage, pod, won, next }: Limiting) => ({
      headline: words`${sayPlace(stage, pod)} ${isSeveral(stage) ? 'are' : 'is'} your bottleneck until the open role is filled`,
      advice: words`Today it allows ${dealsFigure(won)} deals a month, the other stages ${dealsFigure(next)}: fill this role first.`,
    }),
    together: ({ all }: Together<Limiting>) => ({
      headline: words`Bottlenecks: ${shortlisted(all.map(({ stage, pod }) => sayPlace(stage, pod)))}`,
      advice:
        'Each sets the pace of its pod. More people there sell more, open roles first; more people anywhere else do not.',
    }),
  },
  check(org, report, limit) {
    const capacity = ownCapacityOf(org)
    if (!capacity) return
    const target = targetComparison(org, capacity)
    const isBelowTarget = target?.isAllNew === true && target.won < target.wanted
    const percent = limit('bottleneck-percent')
    for (const belt of capacity.belts) {
      const only = bottleneckOf(belt, percent)
      if (!only) continue
      const { set, next } = only
      const isOver = (later: Belt) => bottleneckOf(later, percent)?.set !== set
      const isHiring = isInHand(org, capacity, { belt, set }, isOver)
      const basis = basisOfThroughput(org.document, { belts: [belt], scale: capacity.scale })
      const severity = atMost(isBelowTarget ? 'warning' : 'info', basis)
      // A note about what is in hand is worth no line.
      if (isHiring && severity === 'info') continue
      report({
        message: isHiring ? 'hiring' : 'limits',
        data: {
          stage: flowStageName(set, belt.input),
          pod: podOf(belt),
          won: belt.won,
          next,
          basis,
        },
        subjects: placeOf(belt, set),
        severity: isHiring ? whileOpen(severity) : severity,
      })
    }
  },
  fixes(context) {
    const { org, finding } = context
    if (finding.message !== 'limits') return []
    const percent = limitsOf(org.document)('bottleneck-percent')
    const set = setOf(...finding.subjects.stages.filter(isBeltStage))
    return hireUntil(context, capacityOf(org), (belt) => bottleneckOf(belt, percent)?.set !== set)
  },
})

/** So many people that somebody else sets the limit. */
const CROWD = 1e6

/** The only limit of a belt, with what would be won without it, where that is clearly more. */
function bottleneckOf(
  { limits, won, input }: Belt,
  percent: number,
): (Limit & { readonly next: number }) | null {
  const [only, ...others] = limits
  // Nobody at all in a stage is a gap, and said as one.
  if (!only || others.length > 0 || won <= 0) return null
  const next = throughputOf({ ...input, groups: withMore(input.groups, only.set, CROWD) }).won
  return next * 100 < won * percent - 1e-6 ? null : { ...only, next }
}
