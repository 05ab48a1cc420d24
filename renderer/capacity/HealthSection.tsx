// How robust it all is: people who leave, account managers who fill up, stages with one person.
import { monthsUntilFull } from '../../shared/capacity/account-load.ts'
import { attritionHaircut } from '../../shared/capacity/attrition-haircut.ts'
import type { Belt } from '../../shared/capacity/capacity-of.ts'
import { ACCOUNTS } from '../../shared/capacity/stage-set.ts'
import { timeFor } from '../../shared/capacity/time-groups.ts'
import { coverOf, coverScoreOf } from '../../shared/org/cover.ts'
import type { Org } from '../../shared/org/org.ts'
import { amount, share } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface HealthSectionProps {
  readonly belt: Belt
  readonly org: Org
}

export function HealthSection({ belt, org }: HealthSectionProps) {
  const { assumptions } = belt.input
  const { write } = useWriter()
  const left = attritionHaircut(assumptions)
  const months = monthsUntilFull(belt, belt.input)
  const { covered, needed } = coverScoreOf(coverOf(org))
  return (
    <section className={styles.section} aria-label="How robust it is">
      <h2>How robust it is</h2>
      <ul className={styles.health}>
        <li>
          With {write(share(assumptions.attritionPerYear))} of sellers leaving a year,{' '}
          <strong>{write(share(left))} of the team</strong> is at work in an average month. Plan for
          the rest.
        </li>
        {belt.input.customers !== null && (
          <li>{write(sayAccounts(months, timeFor(belt.input.groups, ACCOUNTS)))}</li>
        )}
        <li>
          <strong>{write(words`${covered} of ${counted(needed, 'stage', 'stages')}`)}</strong>{' '}
          {covered === 1 ? 'has' : 'have'} two people who could do the work.{' '}
          <Button look="small" onClick={() => runCommand('show-cover')}>
            Show cover
          </Button>
        </li>
      </ul>
    </section>
  )
}

function sayAccounts(months: number | null, crew: number): Words {
  if (crew === 0) return 'Nobody looks after the customers you have.'
  if (months === null) return 'Account managers have room for all the customers you win.'
  if (months === 0) return 'Account managers have their hands full already.'
  return words`Account managers have their hands full in ${amount(months)} ${months === 1 ? 'month' : 'months'}.`
}
