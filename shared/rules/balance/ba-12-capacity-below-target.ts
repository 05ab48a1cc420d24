// BA-12. The target asks for more deals than the team can win, or for just about all of them.
import { favourableCapacityOf } from '../../capacity/capacity-of.ts'
import { customersInAll } from '../../capacity/customers.ts'
import { atMost, type Basis, basisOfThroughput, FLOW_KEYS } from '../../capacity/ownness.ts'
import { type HiresNeeded, hiresForTarget } from '../../capacity/people-needed.ts'
import { dealsFigure } from '../../capacity/say-deals.ts'
import { flowStageName } from '../../capacity/stage-names.ts'
import { stagesOf } from '../../capacity/stage-set.ts'
import { type TargetComparison, targetComparison } from '../../capacity/target-comparison.ts'
import { share } from '../../words/figures.ts'
import { counted, listed } from '../../words/lists.ts'
import { asItStands, type Words, words } from '../../words/phrase.ts'
import { addRolesFix } from '../fix-parts.ts'
import { MOST_HIRES } from '../hire-fixes.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

type Short = {
  /** Deals a month: what the target asks for, what can be won today and with every role filled. */
  readonly wanted: number
  readonly won: number
  readonly filled: number
  /** Are there open roles, or people who still learn, that make the difference? */
  readonly isOpen: boolean
  readonly isLearning: boolean
  /** What the hires are called, and how many; null: too many to list, or in pods. */
  readonly missing: readonly { readonly stage: string; readonly count: number }[] | null
  readonly basis: Basis
}

type Tight = Pick<Short, 'wanted' | 'won' | 'basis'>

export const ba12CapacityBelowTarget = defineRule({
  id: 'BA-12',
  group: 'balance',
  title: 'Capacity below target',
  severity: 'warning',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['capacity-least', 'capacity-far', 'capacity-tight'],
  // How many people are missing also hangs on the part of their time that goes into the work.
  restsOn: [...FLOW_KEYS, 'utilisation'],
  condition:
    'The team can win fewer deals a month than the target asks for: a warning, an error below half of them where all figures are the chart’s own. A note by usual figures, a warning where it would hold with the most favourable of them; a note that asks while there are customers and nobody says how much of the target is new business; one level lower where the open roles close the gap. A note, too, where the target takes more than 85% of what can be won, by figures of the chart’s own.',
  source: 'Arithmetic; borders by judgement.',
  knownLimits:
    'Takes for granted that deals are spread over the year, and that every deal has the usual size.',
  messages: {
    short: (short: Short) => ({
      headline: sayShort(short.won, short.wanted),
      advice: words`${sayFilled(short)}${sayMissing(short.missing)}`,
    }),
    hiring: ({ wanted, won, filled }: Short) => ({
      headline: words`${sayShort(won, wanted)} until the open roles are filled`,
      advice: words`With all of them filled and everybody up to speed it is ${dealsFigure(filled)} deals a month. Fill them in good time: a hire needs months to sell at full speed.`,
    }),
    asks: ({ wanted, won, customers }: Short & { readonly customers: number }) => ({
      headline: words`${sayShort(won, wanted)} if all of it is new business`,
      advice: words`You have ${counted(customers, 'customer', 'customers')} already. Say how much of the target is to come from new ones, under Capacity.`,
      forReaders: {
        advice: words`You have ${counted(customers, 'customer', 'customers')} already. How much of the target is to come from new ones is not decided yet.`,
      },
    }),
    tight: ({ wanted, won }: Tight) => ({
      headline: words`Your target takes ${share(wanted / won)} of the deals you can win`,
      advice:
        'That is just enough, as long as nobody falls ill, leaves or has a bad month. Somebody always does.',
    }),
  },
  check(org, report, limit) {
    const comparison = targetComparison(org)
    if (!comparison) return
    const { wanted, won, filled, isAllNew, capacity } = comparison
    // Nobody at all in a stage is a gap, and said as one.
    if (won <= 0 && filled <= 0) return
    const subjects = { stages: ['closing'] } as const
    const least = (wanted * limit('capacity-least')) / 100
    const own = basisOfThroughput(org.document, capacity)
    if (won >= least * (1 - 1e-9)) {
      // Nobody is told by usual figures that there is enough.
      const isTight = wanted * 100 > won * limit('capacity-tight')
      if (own !== 'usual' && isTight && isAllNew)
        report({ message: 'tight', data: { wanted, won, basis: own }, subjects, severity: 'info' })
      return
    }
    const isFar = won * 100 < wanted * limit('capacity-far') - 1e-9
    const basis =
      own === 'usual' && (favourableCapacityOf(org)?.throughput ?? 0) < least ? 'anyhow' : own
    const severity = isFar ? 'error' : 'warning'
    const data = {
      wanted,
      won,
      filled,
      isOpen: org.vacancies.length > 0,
      isLearning: org.document.roles.some(({ ramp, personId }) => personId !== null && ramp < 100),
      missing: missingFor(comparison),
      basis,
    }
    if (!isAllNew) {
      const customers = customersInAll(org)
      report({ message: 'asks', data: { ...data, customers }, subjects, severity: 'info' })
    } else if (filled >= least * (1 - 1e-9)) {
      report({ message: 'hiring', data, subjects, severity: whileOpen(atMost(severity, basis)) })
    } else report({ message: 'short', data, subjects, severity })
  },
  fixes: addMissing,
})

function sayShort(won: number, wanted: number): Words {
  return words`You can win ${dealsFigure(won)} of the ${dealsFigure(wanted)} deals a month your target needs`
}

function sayFilled({ won, filled, isOpen, isLearning }: Short): Words {
  if (filled <= won + 1e-6 || !(isOpen || isLearning)) return ''
  return words`With ${asItStands(sayLater(isOpen, isLearning))} it is ${dealsFigure(filled)} deals a month. `
}

function sayLater(isOpen: boolean, isLearning: boolean): string {
  if (!isLearning) return 'every open role filled'
  return isOpen ? 'every open role filled and everybody up to speed' : 'everybody up to speed'
}

function sayMissing(missing: Short['missing']): Words {
  if (missing === null || missing.length === 0)
    return words`Hire, win more of what is qualified, or lower the target.`
  const [first, ...others] = missing.map(({ stage, count }) => ({
    count,
    where: words`in ${stage.toLowerCase()}`,
  }))
  const parts = [
    ...(first ? [words`${counted(first.count, 'person', 'people')} ${first.where}`] : []),
    ...others.map(({ count, where }) => words`${count} ${where}`),
  ]
  return words`Missing: ${listed(parts)}. Hire them, or lower the target.`
}

/** Whom it takes once the open roles are filled. */
function hiresOf({ capacity, wanted }: TargetComparison): readonly HiresNeeded[] | null {
  // In pods it depends on which one they would work in.
  return capacity.belts.length > 1
    ? null
    : hiresForTarget(wanted, (capacity.filled ?? capacity).whole)
}

function missingFor(comparison: TargetComparison): Short['missing'] {
  const { input } = comparison.capacity.whole
  const hires = hiresOf(comparison)
  return hires?.map(({ set, count }) => ({ stage: flowStageName(set, input), count })) ?? null
}

/** Adds the people whom it takes, vacant: the plan reaches the target once they are there. */
function addMissing(context: FixContext): readonly Fix[] {
  const comparison = targetComparison(context.org)
  if (!comparison || context.finding.message !== 'short') return []
  const { sellersDo } = comparison.capacity.whole.input
  const hires = hiresOf(comparison) ?? []
  const total = hires.reduce((sum, { count }) => sum + count, 0)
  // Whoever does several stages has to be thought of by somebody; sellers of two parties are usual.
  const isPlain = hires.every(({ set }) => stagesOf(set).length === 1 || set === sellersDo)
  if (!isPlain || total > MOST_HIRES) return []
  const podId = comparison.capacity.whole.scope?.id ?? null
  return addRolesFix(
    context,
    hires.flatMap(({ set, count }) =>
      Array.from({ length: count }, () => ({
        stage: stagesOf(set).at(-1) ?? ('closing' as const),
        podId,
      })),
    ),
  )
}
