// The figures that everything above rests on: ours until the chart has its own.
import { useState } from 'react'
import {
  ASSUMPTION_KEYS,
  ASSUMPTIONS,
  type Assumption,
  type AssumptionKey,
  ownAssumption,
  usualFigure,
} from '../../shared/capacity/assumptions.ts'
import { isUnconfirmed } from '../../shared/document/unconfirmed.ts'
import type { Refuse } from '../controls/drafts.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

export function AssumptionsSection() {
  const document = useDocument()
  const changed = ASSUMPTION_KEYS.filter((key) => ownAssumption(document, key) !== undefined)
  // Only at first: taking back the last figure of one's own must not fold the fields away.
  const [isOpenAtFirst] = useState(changed.length > 0)
  return (
    <details className={styles.assumptions} open={isOpenAtFirst}>
      <summary>
        What it rests on
        <span>{changed.length === 0 ? 'our usual figures' : `${changed.length} of your own`}</span>
      </summary>
      {ASSUMPTION_KEYS.map((key) => (
        <AssumptionField key={key} name={key} />
      ))}
    </details>
  )
}

function AssumptionField({ name }: { readonly name: AssumptionKey }) {
  const document = useDocument()
  const { title, unit }: Assumption = ASSUMPTIONS[name]
  const { value: usual, source } = usualFigure(document, name)
  const own = ownAssumption(document, name)
  const isToConfirm = own !== undefined && isUnconfirmed(document, `assumptions.${name}`)
  const { write } = useWriter()
  // Shares are kept as 0..1 and read in percent.
  const isShare = unit.startsWith('percent')
  const factor = isShare ? 100 : 1
  const shown = (value: number) => Number((value * factor).toPrecision(6))
  const set = (value: number | null, refuse?: Refuse) => {
    const changes = { [name]: value === null ? null : value / factor }
    edit({ edit: 'set-assumptions', args: { changes } }, { refuse })
  }
  return (
    <div className={styles.assumption} data-own={own !== undefined}>
      <NumberField
        name={`assumption/${name}`}
        label={`${title} (${unit === 'percent' ? '%' : unit.replace('percent', '%')})`}
        value={shown(own ?? usual)}
        unit={isShare ? 'percent' : 'count'}
        hint={
          isToConfirm
            ? `From somebody’s preferences; not confirmed for this chart. Usually ${write(shown(usual))}.`
            : own === undefined
              ? `Usual. ${source}.`
              : `Usually ${write(shown(usual))}. ${source}.`
        }
        onCommit={set}
      />
      {isToConfirm && (
        <button type="button" className={styles.reset} onClick={() => set(shown(own))}>
          Confirm {write(shown(own))}
        </button>
      )}
      {own === undefined ? (
        <button type="button" className={styles.reset} onClick={() => set(shown(usual))}>
          Take {write(shown(usual))} as your own
        </button>
      ) : (
        <button type="button" className={styles.reset} onClick={() => set(null)}>
          Use {write(shown(usual))} again
        </button>
      )}
    </div>
  )
}
