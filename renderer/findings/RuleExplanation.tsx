// Why a rule speaks: what it looks for, its numbers (which can be changed here), source and limits.
import { isUnconfirmed } from '../../shared/document/unconfirmed.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import { limitsOf, ownLimit, usualLimit } from '../../shared/thresholds/limits.ts'
import type { Threshold } from '../../shared/thresholds/threshold.ts'
import { THRESHOLDS, type ThresholdKey } from '../../shared/thresholds/thresholds.ts'
import { exact } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import type { Refuse } from '../controls/drafts.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

/** The same below a finding and in the list of all rules. */
export function RuleExplanation({ rule }: { readonly rule: Rule }) {
  return (
    <dl className={styles.explanation}>
      <dt>What it looks for</dt>
      <dd>{rule.condition}</dd>
      {rule.thresholds.length > 0 && (
        <>
          <dt>Numbers in this chart</dt>
          <dd className={styles.numbers}>
            {rule.thresholds.map((key) => (
              <ThresholdField key={key} threshold={key} />
            ))}
          </dd>
        </>
      )}
      <dt>Source</dt>
      <dd>{rule.source}</dd>
      <dt>What it cannot see</dt>
      <dd>{rule.knownLimits}</dd>
    </dl>
  )
}

function ThresholdField({ threshold: key }: { readonly threshold: ThresholdKey }) {
  const document = useDocument()
  const { title, min, max, source }: Threshold = THRESHOLDS[key]
  const usual = usualLimit(document, key)
  const own = ownLimit(document, key)
  const { write } = useWriter()
  const inForce = limitsOf(document)(key)
  const set = (value: number | null, refuse?: Refuse) => {
    const args = { key, value: value === usual ? null : value }
    edit({ edit: 'set-threshold', args }, { refuse })
  }

  return (
    <div className={styles.number} data-changed={own !== null}>
      <NumberField
        name={`threshold/${key}`}
        label={title}
        value={inForce}
        // The title says in what it is counted.
        unit={/percent/i.test(title) ? 'percent' : 'count'}
        hint={`Usually ${write(usual)}. ${source}.`}
        onCommit={(value, refuse) => {
          if (value === null && own === null)
            refuse({ message: `The usual number is ${write(usual)}.` })
          else set(value, refuse)
        }}
      />
      {own !== null && (
        <p className={styles.changed}>
          {own === inForce
            ? isUnconfirmed(document, `thresholds.${key}`)
              ? 'From somebody’s preferences; not confirmed for this chart'
              : 'Changed for this chart'
            : write(words`The file says ${exact(own)}, which is not between ${min} and ${max}`)}
          <button type="button" onClick={() => set(null)}>
            Use {write(usual)} again
          </button>
        </p>
      )}
    </div>
  )
}
