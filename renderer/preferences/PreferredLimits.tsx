// The numbers that rules judge new charts by, where they shall be others than usual.
import { X } from 'lucide-react'
import { LIMITS } from '../../shared/document/limits.ts'
import type { NewCharts } from '../../shared/ipc/preferences.ts'
import type { Threshold } from '../../shared/thresholds/threshold.ts'
import { thresholdTitle } from '../../shared/thresholds/threshold-title.ts'
import { THRESHOLDS, type ThresholdKey } from '../../shared/thresholds/thresholds.ts'
import { exact } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { useWriter } from '../state/writer.ts'
import styles from './preferences.module.css'

interface PreferredLimitsProps {
  readonly thresholds: NewCharts['thresholds']
  /** null: the usual one. */
  readonly onChange: (key: ThresholdKey, value: number | null) => void
}

const KEYS = Object.keys(THRESHOLDS).filter((key): key is ThresholdKey =>
  Object.hasOwn(THRESHOLDS, key),
)

export function PreferredLimits({ thresholds, onChange }: PreferredLimitsProps) {
  const { write } = useWriter()
  const chosen = KEYS.filter((key) => Object.hasOwn(thresholds, key))
  const left = KEYS.filter((key) => !chosen.includes(key))
  return (
    <details className={styles.figures}>
      <summary>
        Numbers that rules judge by{' '}
        <span>{chosen.length === 0 ? 'our usual ones' : `${chosen.length} of yours`}</span>
      </summary>
      {chosen.map((key) => {
        const { min, max, default: usual }: Threshold = THRESHOLDS[key]
        const title = thresholdTitle(key) ?? key
        return (
          <div key={key} className={styles.limit}>
            <NumberField
              name={`preferences/thresholds.${key}`}
              label={title}
              value={thresholds[key]}
              unit={/percent/i.test(title) ? 'percent' : 'count'}
              hint={write(words`Usually ${usual}`)}
              onCommit={(value, refuse) => {
                if (value === null || (value >= min && value <= max)) onChange(key, value)
                else refuse({ message: write(words`It goes from ${exact(min)} to ${exact(max)}.`) })
              }}
            />
            <Button
              look="remove"
              aria-label={`The usual number for “${title}”`}
              onClick={() => onChange(key, null)}
            >
              <X size={12} aria-hidden="true" />
            </Button>
          </div>
        )
      })}
      {chosen.length < LIMITS.preferredThresholds && (
        <SelectField
          label="Another number"
          value=""
          none="Choose one"
          options={left.map((key) => ({ value: key, label: thresholdTitle(key) ?? key }))}
          onChange={(key) => key && onChange(key, THRESHOLDS[key].default)}
        />
      )}
    </details>
  )
}
