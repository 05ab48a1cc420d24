// How many people the company's target asks for, and how far the quotas on the chart reach.
import { type Capacity, plannedBelt } from '../../shared/capacity/capacity-of.ts'
import { customersOf } from '../../shared/capacity/customers.ts'
import { hiresForTarget, type Need, peopleNeeded } from '../../shared/capacity/people-needed.ts'
import { quotaCover, requiredPipeline } from '../../shared/capacity/quota-cover.ts'
import { dealsFigure } from '../../shared/capacity/say-deals.ts'
import { sayHires } from '../../shared/capacity/say-limit.ts'
import { type TargetComparison, targetComparison } from '../../shared/capacity/target-comparison.ts'
import { STAGE_NAMES } from '../../shared/document/vocabulary.ts'
import type { Org } from '../../shared/org/org.ts'
import { amount, share } from '../../shared/words/figures.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { commitAnswer } from '../actions/answer.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface TargetSectionProps {
  readonly org: Org
  readonly capacity: Capacity
}

/** Asks for target and deal size where they are missing. */
export function TargetSection({ org, capacity }: TargetSectionProps) {
  const { company } = org.document
  const { write } = useWriter()
  const comparison = targetComparison(org, capacity)
  const cover = quotaCover(org)
  const pipeline = requiredPipeline(capacity.assumptions)
  const figure = (fact: 'target' | 'dealSize' | 'targetFromNew', label: string) => (
    <NumberField
      name={`company/${fact}`}
      label={label}
      value={company[fact]}
      unit="money"
      onCommit={(value, refuse) => commitAnswer(fact, value, refuse)}
    />
  )
  const asksForNew = company.targetFromNew !== undefined || (customersOf(org, null) ?? 0) > 0
  return (
    <section className={styles.section} aria-label="Your target">
      <h2>For your target</h2>
      <div className={styles.pair}>
        {figure('target', 'Won a year')}
        {figure('dealSize', 'One deal is worth')}
        {asksForNew && figure('targetFromNew', 'Of it from new customers')}
      </div>
      {comparison === null ? (
        <p>Enter both, and you see how many people in each stage the target asks for.</p>
      ) : (
        <>
          <p>
            That is <strong>{write(dealsFigure(comparison.wanted))} deals a month</strong>
            {write(sayCompared(comparison))}
          </p>
          <NeedsTable comparison={comparison} />
        </>
      )}
      {cover !== null && (
        <p className={styles.note}>
          Quotas add up to {write(share(cover.ratio))} of the target
          {cover.of === 'new' && ' for new customers'}; 110 to 120% is usual.
        </p>
      )}
      {pipeline !== null && company.target !== undefined && (
        <p className={styles.note}>
          Reaching the target takes qualified deals worth {write(amount(pipeline))} times as much.
        </p>
      )}
    </section>
  )
}

function sayCompared({ won, filled, isAllNew }: TargetComparison): Words {
  const unsaid = isAllNew ? '' : ', if all of it is new business'
  const later = filled > won + 1e-6 ? words`, ${dealsFigure(filled)} with every role filled` : ''
  return words`${unsaid}; today ${dealsFigure(won)} are possible${later}.`
}

function NeedsTable({ comparison }: { readonly comparison: TargetComparison }) {
  const { capacity, wanted } = comparison
  const { write } = useWriter()
  const { whole, filled, assumptions } = capacity
  const needs = peopleNeeded(wanted, whole.input)
  const timeIn = (belt: typeof whole | undefined, { stage }: Need) =>
    belt?.rows.find((row) => row.stage === stage)?.time ?? 0
  return (
    <>
      <table className={styles.needs}>
        <caption>
          Full-time people needed, with {write(share(assumptions.utilisation))} of the time in the
          work itself
        </caption>
        <thead>
          <tr>
            <th scope="col">People</th>
            <th scope="col">Today</th>
            {filled !== null && <th scope="col">All filled</th>}
            <th scope="col">Needed</th>
          </tr>
        </thead>
        <tbody>
          {needs.stages.map((need) => (
            <tr
              key={need.stage}
              data-short={need.exact === null || need.exact > timeIn(whole, need) + 1e-9}
            >
              <th scope="row">{STAGE_NAMES[need.stage]}</th>
              <td>{write(amount(timeIn(whole, need)))}</td>
              {filled !== null && <td>{write(amount(timeIn(filled.whole, need)))}</td>}
              <td>{need.exact === null ? 'never enough' : write(amount(need.exact))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {needs.team !== null && (
        <p className={styles.note}>
          {write(needs.team)} people in all to find, qualify and close, if some do two of these.
        </p>
      )}
      <p className={styles.note}>{write(sayMissing(comparison))}</p>
    </>
  )
}

/** What to hire beyond the roles that are on the chart. */
function sayMissing({ capacity, wanted }: TargetComparison): Words {
  if (capacity.belts.length > 1) return 'In pods it depends on the pod who is missing where.'
  const plan = plannedBelt(capacity)
  const hires = hiresForTarget(wanted, plan)
  if (hires === null) return 'It takes far more people than this team has.'
  if (hires.length === 0) return 'The roles on the chart are enough for it, with time to spare.'
  return words`Beyond the roles on the chart: ${sayHires(hires, plan)}.`
}
