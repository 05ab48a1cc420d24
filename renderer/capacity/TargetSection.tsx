// How many people the company's target asks for, and how far the quotas on the chart reach.
import type { Belt } from '../../shared/capacity/capacity-of.ts'
import { dealsForTarget, peopleNeeded } from '../../shared/capacity/people-needed.ts'
import { quotaCover, requiredPipeline } from '../../shared/capacity/quota-cover.ts'
import { flowStageName } from '../../shared/capacity/stage-names.ts'
import type { Org } from '../../shared/org/org.ts'
import { amount, share } from '../../shared/words/figures.ts'
import { commitAnswer } from '../actions/answer.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface TargetSectionProps {
  readonly belt: Belt
  readonly org: Org
}

/** Asks for target and deal size where they are missing. */
export function TargetSection({ belt, org }: TargetSectionProps) {
  const { company } = org.document
  const { write } = useWriter()
  const deals = dealsForTarget(company)
  const cover = quotaCover(org)
  const pipeline = requiredPipeline(belt.input.assumptions)
  return (
    <section className={styles.section} aria-label="Your target">
      <h2>Your target</h2>
      <div className={styles.pair}>
        <NumberField
          name="company/target"
          label="Won a year"
          value={company.target}
          unit="money"
          onCommit={(value, refuse) => commitAnswer('target', value, refuse)}
        />
        <NumberField
          name="company/dealSize"
          label="One deal is worth"
          value={company.dealSize}
          unit="money"
          onCommit={(value, refuse) => commitAnswer('dealSize', value, refuse)}
        />
      </div>
      {deals === null ? (
        <p>Enter both, and you see how many people in each stage the target asks for.</p>
      ) : (
        <>
          <p>
            That is <strong>{write(amount(deals))} deals a month</strong>; today{' '}
            {write(amount(belt.won))} are possible.
          </p>
          <NeedsTable belt={belt} deals={deals} />
        </>
      )}
      {cover !== null && (
        <p className={styles.note}>
          Quotas add up to {write(share(cover.ratio))} of the target; 110 to 120% is usual.
        </p>
      )}
      {pipeline !== null && company.target !== undefined && (
        <p className={styles.note}>
          Every unit of target needs {write(amount(pipeline))} of it in qualified deals.
        </p>
      )}
    </section>
  )
}

function NeedsTable({ belt, deals }: { readonly belt: Belt; readonly deals: number }) {
  const { utilisation } = belt.input.assumptions
  const { write } = useWriter()
  return (
    <table className={styles.needs}>
      <caption>
        People needed, with {write(share(utilisation))} of the time in the work itself
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">Today</th>
          <th scope="col">Needed</th>
        </tr>
      </thead>
      <tbody>
        {peopleNeeded(deals, belt.input).map((need) => (
          <tr key={need.stage} data-short={need.people === null || need.people > need.today + 1e-9}>
            <th scope="row">{flowStageName(need.stage, belt.input)}</th>
            <td>{write(amount(belt.input.crew[need.stage]))}</td>
            <td>{need.people === null ? 'never enough' : write(need.people)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
