// Deals a month: today, and once every role is filled by somebody who is past learning.
import type { Belt, Capacity } from '../../shared/capacity/capacity-of.ts'
import { basisOfThroughput } from '../../shared/capacity/ownness.ts'
import { priceOfVersatility } from '../../shared/capacity/price-of-versatility.ts'
import { dealsFigure, sayWhenFilled } from '../../shared/capacity/say-deals.ts'
import type { Org } from '../../shared/org/org.ts'
import { money } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface TotalsSectionProps {
  readonly belt: Belt
  /** null: as today. */
  readonly filled: Belt | null
  readonly org: Org
  readonly capacity: Capacity
}

export function TotalsSection({ belt, filled, org, capacity }: TotalsSectionProps) {
  const { write } = useWriter()
  // All pods together win what each wins by itself, not what one belt would.
  const isWhole = belt.scope === null
  const won = isWhole ? capacity.throughput : belt.won
  const later = isWhole ? (capacity.filled?.throughput ?? null) : (filled?.won ?? null)
  const price = isWhole ? priceOfVersatility(capacity) : null
  const belts = isWhole ? capacity.belts : [belt]
  return (
    <section className={styles.section} aria-label="Deals a month">
      <div className={styles.totals}>
        <Total title="Today" deals={won} dealSize={org.document.company.dealSize} />
        {later !== null && (
          <Total
            title={sayWhenFilled(org.document)}
            deals={later}
            dealSize={org.document.company.dealSize}
            isPlan
          />
        )}
      </div>
      <p className={styles.note}>{saySource(org, capacity, belts)}</p>
      {price !== null && (
        <p className={styles.note}>
          On one belt the same people could win {write(dealsFigure(price.oneBelt))} deals:{' '}
          {price.price > 0.005
            ? write(
                words`being in pods costs ${dealsFigure(price.price)} a month, and buys versatility.`,
              )
            : 'being in pods costs you nothing.'}
        </p>
      )}
    </section>
  )
}

interface TotalProps {
  readonly title: string
  readonly deals: number
  readonly dealSize: number | undefined
  readonly isPlan?: boolean
}

function Total({ title, deals, dealSize, isPlan = false }: TotalProps) {
  const { write } = useWriter()
  return (
    <div className={styles.total} data-plan={isPlan}>
      <span>{title}</span>
      <p>
        <strong>{write(dealsFigure(deals))}</strong> deals a month
      </p>
      {dealSize !== undefined && dealSize > 0 && (
        <span>{write(words`${money(deals * dealSize * 12)} a year`)}</span>
      )}
    </div>
  )
}

function saySource({ document }: Org, { scale }: Capacity, belts: readonly Belt[]): string {
  if (scale !== null) return 'Measured: scaled to the deals that you win today.'
  switch (basisOfThroughput(document, { belts, scale })) {
    case 'own':
      return 'Calculated with your own figures.'
    case 'partly':
      return 'Calculated mainly with your own figures.'
    default:
      return 'Calculated with usual figures. Say how many deals you win today, or enter your own figures below.'
  }
}
