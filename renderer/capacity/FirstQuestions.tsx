// What is asked first: the kind of business, whose figures are usual, and the deals won today.
import { PRESETS } from '../../shared/capacity/presets.ts'
import { KINDS_OF_BUSINESS } from '../../shared/document/company.ts'
import type { Org } from '../../shared/org/org.ts'
import { commitAnswer } from '../actions/answer.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import styles from './capacity.module.css'

const KINDS = KINDS_OF_BUSINESS.map((value) => ({ value, label: PRESETS[value].name }))

export function FirstQuestions({ org }: { readonly org: Org }) {
  const { kindOfBusiness, dealsPerMonth } = org.document.company
  return (
    <div className={styles.pair}>
      <SelectField
        label="Kind of business"
        value={kindOfBusiness ?? ''}
        none="Not said"
        options={KINDS}
        onChange={(kind) => commitAnswer('kindOfBusiness', kind)}
      />
      <NumberField
        name="company/dealsPerMonth"
        label="Deals won a month today"
        value={dealsPerMonth}
        unit="count"
        onCommit={(value, refuse) => commitAnswer('dealsPerMonth', value, refuse)}
      />
    </div>
  )
}
