// The flow along the belt as bars: what each stage can do, what reaches it, and what limits it all.
import type { Belt, Capacity } from '../../shared/capacity/capacity-of.ts'
import type { StageFlow } from '../../shared/capacity/flow.ts'
import { priceOfVersatility } from '../../shared/capacity/price-of-versatility.ts'
import { flowStageName, unitWords } from '../../shared/capacity/stage-names.ts'
import type { Org } from '../../shared/org/org.ts'
import { amount, money, share, tenths } from '../../shared/words/figures.ts'
import { chained } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface FlowSectionProps {
  readonly belt: Belt
  readonly org: Org
  readonly capacity: Capacity
}

/** Bars are drawn to one scale: won deals that the stage could carry. */
export function FlowSection({ belt, org, capacity }: FlowSectionProps) {
  const { company } = org.document
  const { write } = useWriter()
  // All pods together win what each wins by itself, not what one belt would.
  const won = belt.scope === null ? capacity.throughput : belt.won
  const most = Math.max(...belt.stages.map(({ winEquivalent }) => winEquivalent ?? 0))
  const price = belt.scope === null ? priceOfVersatility(org, capacity) : null
  return (
    <section className={styles.section} aria-label="Belt throughput a month">
      <h2>Belt throughput a month</h2>
      <p className={styles.total}>
        <strong>{write(amount(won))}</strong> deals won
        {company.dealSize !== undefined && company.dealSize > 0 && (
          <span> · {write(money(won * company.dealSize))}</span>
        )}
      </p>
      <ul className={styles.bars}>
        {belt.stages.map((flow) => (
          <StageBar key={flow.stage} flow={flow} belt={belt} most={most} />
        ))}
      </ul>
      {price !== null && (
        <p className={styles.note}>
          On one belt the same people could win {write(amount(price.oneBelt))} deals:{' '}
          {price.price > 0.005
            ? write(
                words`being in pods costs ${amount(price.price)} a month, and buys versatility.`,
              )
            : 'being in pods costs you nothing.'}
        </p>
      )}
    </section>
  )
}

interface StageBarProps {
  readonly flow: StageFlow
  readonly belt: Belt
  readonly most: number
}

function StageBar({ flow, belt, most }: StageBarProps) {
  const { stage, unit, capacity, load } = flow
  const name = flowStageName(stage, belt.input)
  const { write } = useWriter()
  const isLimit = stage === belt.bottleneck
  const isFull = load !== null && load > 1
  const part = partOf(flow, most)
  return (
    <li className={styles.bar} data-stage={stage} data-alarm={isLimit || isFull}>
      <span className={styles.barName}>
        {name}
        {isLimit && <em>bottleneck</em>}
      </span>
      <span className={styles.barAmount}>
        {write(amount(capacity))} {unitWords(unit)}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span style={{ width: `${part * 100}%`, background: `var(--stage-${stage})` }} />
      </span>
      <span className={styles.barNote}>
        {write(sayCrew(flow))}
        {isFull && (
          <em>
            {write(share(load))} load: {write(amount(flow.pile))} find nobody with time
          </em>
        )}
      </span>
    </li>
  )
}

/** "2.0 FTE, worth 5.9 deals · 400 leads arrive, 83% load". */
function sayCrew({ fte, unit, arriving, load, winEquivalent }: StageFlow): Words {
  const worth = winEquivalent === null ? '' : words`, worth ${amount(winEquivalent)} deals`
  const parts: Words[] = [words`${tenths(fte)} FTE${worth}`]
  if (arriving !== null)
    parts.push(words`${amount(arriving)} ${unit === 'customers' ? 'today' : 'arrive'}`)
  if (load !== null && load <= 1) parts.push(words`${share(load)} load`)
  return chained(parts, ' · ')
}

/** 0..1 of the track. Account managers win nothing: theirs is filled by the customers they have. */
function partOf({ winEquivalent, load }: StageFlow, most: number): number {
  if (winEquivalent === null) return Math.min(1, load ?? 0)
  return most > 0 ? winEquivalent / most : 0
}
