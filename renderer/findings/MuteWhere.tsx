// Where a muting counts: for one of the things that the finding is about, or everywhere in the chart.
import { useId } from 'react'
import { type MuteScope, sayMuteScope } from '../../shared/findings/muting.ts'
import controls from '../controls/controls.module.css'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

interface MuteWhereProps {
  readonly scopes: readonly MuteScope[]
  /** Which of the scopes; null: everywhere. */
  readonly chosen: number | null
  onChoose(chosen: number | null): void
}

/** Nothing where there is only everywhere. */
export function MuteWhere({ scopes, chosen, onChoose }: MuteWhereProps) {
  const org = useOrg()
  const { write } = useWriter()
  const name = useId()
  if (scopes.length === 0) return null
  return (
    <fieldset className={styles.scope}>
      <legend className={controls.label}>Where?</legend>
      {/* Dozens of them scroll by themselves, so that the buttons below stay near. */}
      <div className={styles.scopes}>
        {scopes.map((scope, at) => (
          <label key={JSON.stringify(scope)}>
            <input type="radio" name={name} checked={chosen === at} onChange={() => onChoose(at)} />
            Only here: {write(sayMuteScope(scope, org))}
          </label>
        ))}
      </div>
      <label>
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        Everywhere in this chart
      </label>
    </fieldset>
  )
}
