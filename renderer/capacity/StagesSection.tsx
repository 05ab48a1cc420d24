// The stages as bars to one scale: the deals each of them can win, how much of that is in use, what arrives.

import { ASSUMPTIONS, areOwn } from '../../shared/capacity/assumptions.ts'
import type { Belt } from '../../shared/capacity/capacity-of.ts'
import { RATE_KEYS } from '../../shared/capacity/ownness.ts'
import { dealsForTarget } from '../../shared/capacity/people-needed.ts'
import { dealsFigure } from '../../shared/capacity/say-deals.ts'
import { sayLimit } from '../../shared/capacity/say-limit.ts'
import { rateOf, type StageRow } from '../../shared/capacity/stage-rows.ts'
import { sizeOf } from '../../shared/capacity/stage-set.ts'
import { STAGE_NAMES } from '../../shared/document/vocabulary.ts'
import type { Org } from '../../shared/org/org.ts'
import { amount, share, tenths } from '../../shared/words/figures.ts'
import { chained } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { seenTip } from '../controls/tip.ts'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface StagesSectionProps {
  readonly belt: Belt
  /** null: as today. */
  readonly filled: Belt | null
  readonly org: Org
}

export function StagesSection({ belt, filled, org }: StagesSectionProps) {
  const { write } = useWriter()
  // A target is for all pods together.
  const target = belt.scope === null ? dealsForTarget(org.document.company) : null
  const later = (row: StageRow) => filled?.rows.find(({ stage }) => stage === row.stage) ?? null
  const most = Math.max(
    target ?? 0,
    ...belt.rows.flatMap((row) => [row.canWin ?? 0, later(row)?.canWin ?? 0]),
  )
  const limit = sayLimit(belt)
  return (
    <section className={styles.section} aria-label="Deals a month each stage can win">
      <h2>Deals a month each stage can win</h2>
      <p className={styles.legend}>
        <span data-own="true">Your own figure</span> <span data-own="false">~ usual figure</span>
        {target !== null && <b>target {write(dealsFigure(target))}</b>}
      </p>
      <ul className={styles.bars}>
        {belt.rows.map((row) => (
          <StageBar
            key={row.stage}
            row={row}
            later={later(row)}
            belt={belt}
            org={org}
            scale={{ most, target }}
          />
        ))}
      </ul>
      <p className={styles.limit}>
        <strong>{write(limit.title)}</strong> {write(limit.reason)}
      </p>
      <p className={styles.note}>
        The strong part of a bar is in use at this pace: whoever sets it is full. The thin line is
        the work that is known to arrive.
      </p>
    </section>
  )
}

interface StageBarProps {
  readonly row: StageRow
  readonly later: StageRow | null
  readonly belt: Belt
  readonly org: Org
  readonly scale: { readonly most: number; readonly target: number | null }
}

function StageBar({ row, later, belt, org, scale }: StageBarProps) {
  const { stage, canWin, pace, pile } = row
  const { write } = useWriter()
  const colour = `var(--stage-${stage})`
  const percent = (deals: number) =>
    `${scale.most > 0 ? Math.min(100, (deals / scale.most) * 100) : 0}%`
  // Customers are kept, not won: their bar is how full the account managers are.
  const whole = canWin === null ? (pace === null ? '0%' : '100%') : percent(canWin)
  const used = `${Math.min(1, pace ?? 0) * 100}%`
  const plan = later?.canWin ?? null
  return (
    <li className={styles.bar} data-stage={stage} data-alarm={row.isLimit || pile > 1e-9}>
      <span className={styles.barName}>
        {STAGE_NAMES[stage]}
        {row.isLimit && belt.won > 0 && <em>bottleneck</em>}
      </span>
      <span className={styles.barAmount}>{write(sayAmount(row, plan))}</span>
      <span className={styles.track} aria-hidden="true">
        {plan !== null && canWin !== null && plan > canWin && (
          <span className={styles.plan} style={{ width: percent(plan), borderColor: colour }} />
        )}
        <span className={styles.able} style={{ width: whole, background: colour }} />
        <span
          className={styles.used}
          style={{ width: `calc(${whole} * ${Number.parseFloat(used) / 100})`, background: colour }}
        />
        {canWin !== null && row.arrivingLoad !== null && (
          <span className={styles.arriving} style={{ left: percent(canWin * row.arrivingLoad) }} />
        )}
        {canWin !== null && scale.target !== null && (
          <span className={styles.target} style={{ left: percent(scale.target) }} />
        )}
      </span>
      <span className={styles.barNote}>
        <PeopleNote row={row} org={org} belt={belt} />
        {row.arriving !== null && <span>{write(sayArriving(row))}</span>}
        {pile > 1e-9 && (
          <em>
            {write(amount(pile))} {row.unit} find nobody with time
          </em>
        )}
      </span>
    </li>
  )
}

/** "14.7 · 33% in use", "7.3 → 10.4 · 100% in use", "95% of the time taken". */
function sayAmount({ canWin, pace, arriving }: StageRow, plan: number | null): Words {
  if (canWin === null) {
    if (pace !== null) return words`${share(pace)} of the time taken`
    return arriving === null ? 'customers not known' : 'nobody'
  }
  const after = plan !== null && plan > canWin + 1e-6 ? words` → ${dealsFigure(plan)}` : ''
  return words`${dealsFigure(canWin)}${after}${pace === null ? '' : words` · ${share(pace)} in use`}`
}

function sayArriving({ arriving, unit, arrivingLoad }: StageRow): Words {
  const items = words`${amount(arriving ?? 0)} ${unit} ${unit === 'customers' ? 'today' : 'arrive'}`
  if (unit === 'customers' || arrivingLoad === null) return items
  return chained([items, words`${share(arrivingLoad)} of what they can do`], ', ')
}

/** "2.0 FTE · 222 leads each": the figure is the chart's own, or a usual one. */
function PeopleNote({ row, org, belt }: Pick<StageBarProps, 'row' | 'org' | 'belt'>) {
  const { write } = useWriter()
  const isOwn = areOwn(org.document, RATE_KEYS[row.stage])
  const rate = amount(rateOf(row.stage, belt.input))
  const titles = RATE_KEYS[row.stage].map((key) => ASSUMPTIONS[key].title).join('; ')
  return (
    <span>
      {write(tenths(row.time))} FTE{sizeOf(row.together) > 1 ? ' of shared people' : ''} ·{' '}
      <span className={styles.figure} data-own={isOwn} {...seenTip(titles)}>
        {write(words`${isOwn ? '' : '~'}${rate}`)}
      </span>{' '}
      {row.unit} each
    </span>
  )
}
