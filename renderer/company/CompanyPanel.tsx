// Facts about the company that findings depend on; all of them may stay open.
import type { Company } from '../../shared/document/schema.ts'
import { useDocument } from '../app/derived.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { commit } from '../inspector/commit.ts'
import styles from '../inspector/inspector.module.css'
import { PodsSection } from './PodsSection.tsx'

/** The "Company" tab. */
export function CompanyPanel() {
  const { name, company, structure } = useDocument()
  const set = (fact: keyof Company) => (value: string | number | null) =>
    commit({ edit: 'set-company', args: { facts: { [fact]: value === '' ? null : value } } })
  return (
    <div className={styles.panel}>
      <TextField
        label="Name of the chart"
        value={name}
        onCommit={(text) => commit({ edit: 'rename-chart', args: { name: text } })}
      />
      <TextField label="What do you offer?" value={company.offer ?? ''} onCommit={set('offer')} />
      <SelectField
        label="How does a sale go?"
        value={company.complexity ?? ''}
        none="Not said"
        options={[
          { value: 'simple', label: 'One or two calls' },
          { value: 'several-meetings', label: 'Several meetings' },
          { value: 'long-cycle', label: 'Many people, long cycle' },
        ]}
        onChange={set('complexity')}
      />
      <SelectField
        label="Where do leads come from?"
        value={company.leadSource ?? ''}
        none="Not said"
        options={[
          { value: 'own-team', label: 'Our own team' },
          { value: 'agency', label: 'An agency or third party' },
          { value: 'inbound', label: 'They come by themselves (inbound)' },
          { value: 'cold-calling', label: 'Sellers call cold' },
        ]}
        onChange={set('leadSource')}
      />
      <SelectField
        label="Is the market established?"
        value={company.market ?? ''}
        none="Not said"
        options={[
          { value: 'established', label: 'Yes' },
          { value: 'new', label: 'No, it is a new category' },
        ]}
        onChange={set('market')}
      />
      <div className={styles.pair}>
        <NumberField
          label="Customers today"
          value={company.customers}
          onCommit={set('customers')}
        />
        <NumberField label="Target a year" value={company.target} onCommit={set('target')} />
      </div>
      {structure === 'pods' && <PodsSection />}
    </div>
  )
}
