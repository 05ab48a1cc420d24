// What the team, or a pod, costs a year: by stage, hired and planned, and how that compares with its quotas.
import { STAGE_NAMES, STAGES } from '../../shared/document/vocabulary.ts'
import {
  type Cost,
  costIn,
  costOfStage,
  costOfUndecided,
  isKnown,
  isOfRoles,
  type Sum,
} from '../../shared/money/costs.ts'
import { sayAmount, sayQuotaToCost } from '../../shared/money/say-cost.ts'
import type { Org, Scope } from '../../shared/org/org.ts'
import { words } from '../../shared/words/phrase.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface CostSectionProps {
  readonly org: Org
  readonly scope: Scope
}

export function CostSection({ org, scope }: CostSectionProps) {
  const { write } = useWriter()
  const isShown = useSession((state) => state.overlay?.kind === 'cost')
  const whole = costIn(org, scope)
  const ratio = sayQuotaToCost(org, scope)
  if (!isKnown(whole)) {
    return (
      <section className={styles.section} aria-label="What it costs">
        <h2>What it costs</h2>
        <p>Not known. Enter the cost a year of a role in its tab, and it is added up here.</p>
      </section>
    )
  }
  const rows = [
    ...STAGES.map((stage) => ({
      name: STAGE_NAMES[stage],
      cost: costOfStage(org, stage, scope),
    })),
    { name: 'Without a stage', cost: costOfUndecided(org, scope) },
  ].filter(({ cost }) => isOfRoles(cost))
  const isUnknown =
    whole.hired.known + whole.planned.known < whole.hired.roles + whole.planned.roles
  return (
    <section className={styles.section} aria-label="What it costs">
      <h2>What it costs</h2>
      <div className={styles.moneyFrame}>
        <table className={`${styles.needs} ${styles.money}`}>
          <caption>A year; a role that does several stages costs each of them its part</caption>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">Hired</th>
              <th scope="col">Planned</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cost }) => (
              <CostRow key={name} name={name} cost={cost} />
            ))}
          </tbody>
          <tfoot>
            <CostRow name="In all" cost={whole} />
          </tfoot>
        </table>
      </div>
      {ratio !== null && <p className={styles.note}>{write(ratio)}</p>}
      {isUnknown && (
        <p className={styles.note}>
          Roles without a cost are left out, so it is more; quotas are compared once all are known.
        </p>
      )}
      <div>
        <Button look="small" onClick={() => runCommand('show-cost')}>
          {isShown ? 'Hide cost on the chart' : 'Show cost on the chart'}
        </Button>
      </div>
    </section>
  )
}

function CostRow({ name, cost }: { readonly name: string; readonly cost: Cost }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <CostCell sum={cost.hired} />
      <CostCell sum={cost.planned} />
    </tr>
  )
}

function CostCell({ sum }: { readonly sum: Sum }) {
  const { write } = useWriter()
  const { amount, known, roles } = sum
  return (
    <td>
      {withRoomToBreak(write(sayAmount(sum)))}
      {amount !== null && known < roles && (
        <small>{write(words`${known} of ${roles} roles`)}</small>
      )}
    </td>
  )
}

/** A long amount may stand below its currency; its figures stay together. */
function withRoomToBreak(amount: string): string {
  return amount.replaceAll(/(?<=\D)\u00a0|\u00a0(?=\D)/gu, ' ')
}
