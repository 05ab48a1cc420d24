// BA-02. More work is known to reach a stage than its people can do, so that it piles up month by month.
import { arrivalsOf } from '../../capacity/arrivals.ts'
import { type Belt, capacityOf } from '../../capacity/capacity-of.ts'
import { atMost, type Basis, basisOfStages, FLOW_KEYS } from '../../capacity/ownness.ts'
import { type FlowUnit, flowStageName, isSeveral, unitWords } from '../../capacity/stage-names.ts'
import type { StageRow } from '../../capacity/stage-rows.ts'
import { type StageSet, setOf } from '../../capacity/stage-set.ts'
import { isBeltStage, type Severity } from '../../document/vocabulary.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { amount, share } from '../../words/figures.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { placeOf, podOf, sayPlace } from '../flow-places.ts'
import { hireUntil } from '../hire-fixes.ts'
import { isInHand } from '../in-hand.ts'
import { ownCapacityOf } from '../own-capacity.ts'
import { defineRule, type Together } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

type Pile = {
  readonly stage: string
  /** null: the whole chart. */
  readonly pod: string | null
  /** Work arriving / what can be done, above 1. */
  readonly load: number
  /** Items a month (customers, at the end of the belt) that arrive, and that find nobody with time. */
  readonly arriving: number
  readonly pile: number
  readonly unit: FlowUnit
  readonly basis: Basis
}

export const ba02Overload = defineRule({
  id: 'BA-02',
  group: 'balance',
  title: 'More work than hands',
  severity: 'warning',
  appliesTo: ['two-party', 'conveyor', 'pods'],
  thresholds: ['load-percent', 'load-percent-most', 'load-factor'],
  restsOn: FLOW_KEYS,
  // Leads that are left over cost little where the next stage could not sell them anyway: an error
  // only where the stage limits sales as well. People stop finding what nobody works: leads that do not
  // come by themselves never make an error, and how many customers one can look after is a custom.
  condition:
    'More is known to reach a stage than it can do: inbound leads, what lead people find by a figure of the chart’s own, and customers. An error where inbound leads alone are 30% too much for the stage that limits sales. Customers beyond the time for them are a note, a warning from 1.5 times on, as in BA-06. One level lower where open roles end it. By usual figures only a note, and only from 30% too much on. Silent until the chart has a figure of its own for its capacity.',
  source: 'Founding article: bottlenecks can be isolated; borders by judgement.',
  knownLimits: 'Calculates with averages; leads that nobody wants to work count as well.',
  fixAll: 'Add whom each of them lacks',
  messages: {
    limit: (pile: Pile) => ({
      headline: sayPile(pile),
      advice: words`${amount(pile.arriving)} ${pile.unit} a month arrive, ${amount(pile.arriving - pile.pile)} can be worked, and this stage limits what you sell. Add people here first.`,
    }),
    pile: (pile: Pile) => ({
      headline: sayPile(pile),
      advice: words`${amount(pile.arriving)} ${pile.unit} a month arrive, ${amount(pile.arriving - pile.pile)} can be worked. More people here would move the pile on, not sell more: slow the stage before, or let it pass on only the best.`,
    }),
    customers: ({ stage, pod, load, pile }: Pile) => ({
      headline: words`${sayPlace(stage, pod)} has ${share(load - 1)} more customers than time`,
      advice: words`${amount(pile)} customers are not looked after. Add people, or serve small customers with less.`,
    }),
    hiring: (pile: Pile) => ({
      headline: words`${sayPile(pile)} until the open role is filled`,
      advice: words`Until then ${amount(pile.pile)} ${unitWords(pile.unit)} find nobody with time.`,
    }),
    together: ({ all }: Together<Pile>) => ({
      headline: words`${shortlisted(all.map(({ stage, pod }) => sayPlace(stage, pod)))} get up to ${share(Math.max(...all.map(({ load }) => load)) - 1)} more than they can do`,
      advice:
        'Add people where sales are limited, open roles first. Elsewhere slow the stage before, or let it pass on only the best.',
    }),
  },
  check(org, report, limit) {
    const capacity = ownCapacityOf(org)
    if (!capacity) return
    const most = limit('load-percent')
    const far = limit('load-percent-most')
    const factor = limit('load-factor')
    const places = capacity.belts.flatMap((belt) =>
      overfull(belt, most).map((each) => ({ belt, ...each })),
    )
    for (const { belt, set, row } of places) {
      const load = row.arrivingLoad ?? 0
      const isFar = load * 100 > far + 1e-6
      const kind = kindOf(belt, row, set)
      const basis = basisOfStages(org.document, set, belt.input)
      const severity = atMost(
        severityOf(kind, { load, isHard: isHard(kind, belt, row, far), factor }),
        basis,
      )
      const isHiring = isInHand(org, capacity, { belt, set }, (later) => isEasy(later, set, most))
      // A usual figure is the middle of a range: a little more than it is usual, too. And a note about
      // what is in hand is worth no line.
      if (basis === 'usual' && !isFar) continue
      if (isHiring && severity === 'info') continue
      report({
        message: isHiring ? 'hiring' : kind,
        data: { ...pileOf(belt, { set, row }), load, basis },
        subjects: placeOf(belt, set),
        severity: isHiring ? whileOpen(severity) : severity,
      })
    }
  },
  fixes(context) {
    const { org, finding } = context
    if (finding.message !== 'limit' && finding.message !== 'customers') return []
    const most = limitsOf(org.document)('load-percent')
    const set = setOf(...finding.subjects.stages.filter(isBeltStage))
    return hireUntil(context, capacityOf(org), (belt) => isEasy(belt, set, most))
  },
})

/** What is said of it in every case. */
function pileOf(belt: Belt, { set, row }: Overfull): Omit<Pile, 'load' | 'basis'> {
  return {
    stage: flowStageName(set, belt.input),
    pod: podOf(belt),
    arriving: row.arriving ?? 0,
    pile: row.pile,
    unit: row.unit,
  }
}

interface Overfull {
  /** The stages that the same people carry are said once. */
  readonly set: StageSet
  /** The first of them. */
  readonly row: StageRow
}

function overfull({ rows, arrivals }: Belt, most: number): readonly Overfull[] {
  const found = new Map<StageSet, StageRow>()
  for (const row of rows) {
    if ((row.arrivingLoad ?? 0) * 100 <= most + 1e-6) continue
    const set = arrivals.loads[row.stage].together
    if (!found.has(set)) found.set(set, row)
  }
  return [...found].map(([set, row]) => ({ set, row }))
}

interface Fullness {
  readonly load: number
  readonly isHard: boolean
  /** From so many times on customers are far too many. */
  readonly factor: number
}

function severityOf(kind: ReturnType<typeof kindOf>, { load, isHard, factor }: Fullness): Severity {
  if (kind === 'customers') return load > factor + 1e-9 ? 'warning' : 'info'
  return isHard ? 'error' : 'warning'
}

/** Are people left alone who came by themselves and would buy? What is found beside them does not count. */
function isHard(
  kind: ReturnType<typeof kindOf>,
  { input }: Belt,
  { stage }: StageRow,
  far: number,
) {
  if (kind !== 'limit') return false
  const { load } = arrivalsOf({ ...input, isLeadRateOwn: false }).loads[stage]
  return load !== 'nobody' && load * 100 > far + 1e-6
}

/** Does everybody in these stages keep up? */
function isEasy(belt: Belt, set: StageSet, most: number): boolean {
  return overfull(belt, most).every((other) => (other.set & set) === 0)
}

function kindOf(
  { rows }: Belt,
  { stage }: StageRow,
  set: StageSet,
): 'customers' | 'limit' | 'pile' {
  if (stage === 'account-management') return 'customers'
  return rows.some((row) => row.isLimit && (setOf(row.stage) & set) !== 0) ? 'limit' : 'pile'
}

function sayPile({ stage, pod, load }: Pile) {
  const isMany = isSeveral(stage)
  return words`${sayPlace(stage, pod)} ${isMany ? 'get' : 'gets'} ${share(load - 1)} more than ${isMany ? 'they' : 'it'} can do`
}
