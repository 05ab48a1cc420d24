// All fields of one pod, and what can be done with it; each finished field is one undoable step.
import { useId } from 'react'
import type { Pod } from '../../shared/document/schema.ts'
import { counted } from '../../shared/text.ts'
import { POD_FIELDS_ID } from '../actions/show-pod.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { commit } from '../state/commit.ts'
import { useOrg } from '../state/derived.ts'
import { AxisField } from './AxisField.tsx'
import { PodActions } from './PodActions.tsx'
import { podLeadOptions } from './pod-lead-options.ts'
import styles from './pods.module.css'

export function PodFields({ pod }: { readonly pod: Pod }) {
  const org = useOrg()
  const listId = useId()
  const podId = pod.id
  const { company } = org.document
  const members = org.rolesOfPod(podId)
  const people = new Set(members.flatMap((role) => org.holderOf(role) ?? []))
  const set = (field: keyof Pod) => (value: string | number | null) =>
    commit({
      edit: 'set-pod',
      args: { podId, changes: { [field]: value === '' ? null : value } },
    })

  return (
    <fieldset id={POD_FIELDS_ID} className={styles.pod}>
      <legend>{pod.name}</legend>
      <p className={styles.crew}>
        {counted(people.size, 'person', 'people')} in {counted(members.length, 'role', 'roles')}
      </p>
      <TextField
        label="Name"
        value={pod.name}
        onCommit={(name) => commit({ edit: 'set-pod', args: { podId, changes: { name } } })}
      />
      <TextField
        label="Segment (market, region or product)"
        value={pod.segment ?? ''}
        list={listId}
        onCommit={(text) => set('segment')(text.trim())}
      />
      <datalist id={listId}>
        {[...new Set(company.segments)].map((segment) => (
          <option key={segment} value={segment} />
        ))}
      </datalist>
      <SelectField
        label="Lead"
        value={pod.leadId ?? ''}
        none="Nobody yet"
        options={podLeadOptions(org, pod)}
        onChange={set('leadId')}
      />
      <div className={styles.pair}>
        <NumberField label="Shared target a year" value={pod.target} onCommit={set('target')} />
        <AxisField
          label="Its own division"
          none="As all pods"
          value={pod.axis}
          onChange={set('axis')}
        />
      </div>
      <PodActions pod={pod} />
    </fieldset>
  )
}
