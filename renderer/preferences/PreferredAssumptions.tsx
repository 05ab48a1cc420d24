// The figures of the capacity that new charts begin with; where none is given, what is usual.
import {
  ASSUMPTION_KEYS,
  ASSUMPTIONS,
  type Assumption,
  type AssumptionKey,
} from '../../shared/capacity/assumptions.ts'
import type { NewCharts } from '../../shared/ipc/preferences.ts'
import { exact } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { useWriter } from '../state/writer.ts'
import styles from './preferences.module.css'

interface PreferredAssumptionsProps {
  readonly assumptions: NewCharts['assumptions']
  /** null: the usual one. */
  readonly onChange: (key: AssumptionKey, value: number | null) => void
}

export function PreferredAssumptions({ assumptions, onChange }: PreferredAssumptionsProps) {
  const { write } = useWriter()
  const count = Object.keys(assumptions).length
  return (
    <details className={styles.figures}>
      <summary>
        Figures of the capacity <span>{count === 0 ? 'our usual ones' : `${count} of yours`}</span>
      </summary>
      {ASSUMPTION_KEYS.map((key) => {
        const { title, unit, min, max, default: usual }: Assumption = ASSUMPTIONS[key]
        // Shares are kept as 0..1 and read in percent.
        const factor = unit.startsWith('percent') ? 100 : 1
        const shown = (value: number) => Number((value * factor).toPrecision(6))
        const value = assumptions[key]
        return (
          <NumberField
            key={key}
            name={`preferences/assumptions.${key}`}
            label={`${title} (${unit.replace('percent', '%')})`}
            value={value === undefined ? undefined : shown(value)}
            unit={factor === 100 ? 'percent' : 'count'}
            placeholder={write(words`Usually ${shown(usual)}`)}
            onCommit={(entered, refuse) => {
              const chosen = entered === null ? null : entered / factor
              if (chosen === null || (chosen >= min && chosen <= max)) onChange(key, chosen)
              else
                refuse({
                  message: write(words`It goes from ${exact(shown(min))} to ${exact(shown(max))}.`),
                })
            }}
          />
        )
      })}
    </details>
  )
}
