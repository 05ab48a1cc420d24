// The money of the chart: its currency, and what the whole and each pod cost a year.

import { costIn, costOutsidePods, isOfRoles } from '../../shared/money/costs.ts'
import { sayCost, sayQuotaToCost } from '../../shared/money/say-cost.ts'
import { podName } from '../../shared/names/called.ts'
import { words } from '../../shared/words/phrase.ts'
import { Folded } from '../controls/Folded.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './company.module.css'

/** Of hundreds of pods the first are shown. */
const FOLD = { most: 12, first: 10 } as const

export function MoneySection() {
  const org = useOrg()
  const { write } = useWriter()
  const { currency = '', pods, structure } = org.document
  const outside = costOutsidePods(org)
  const ratio = sayQuotaToCost(org, null)
  return (
    <>
      <TextField
        name="chart/currency"
        label="Currency"
        hint="Such as EUR; amounts are not converted"
        value={currency}
        onCommit={(text, refuse) =>
          edit({ edit: 'set-currency', args: { currency: text } }, { refuse })
        }
      />
      <p className={styles.hint}>{write(words`The team: ${sayCost(costIn(org, null))}.`)}</p>
      {structure === 'pods' && pods.length > 0 && (
        <ul className={styles.costs}>
          <Folded
            items={pods}
            {...FOLD}
            render={(pod) => (
              <li key={pod.id}>
                <span>{podName(pod)}</span>
                <span>{write(sayCost(costIn(org, pod)))}</span>
              </li>
            )}
          />
          {isOfRoles(outside) && (
            <li>
              <span>Outside pods</span>
              <span>{write(sayCost(outside))}</span>
            </li>
          )}
        </ul>
      )}
      {ratio !== null && <p className={styles.hint}>{write(ratio)}</p>}
    </>
  )
}
