// All fields of one pod, and what can be done with it; each finished field is one undoable step.
import { useId } from 'react'
import type { Pod } from '../../shared/document/schema.ts'
import { asBeginning, podName } from '../../shared/names/called.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { POD_FIELDS_ID } from '../actions/show-pod.ts'
import type { Refuse } from '../controls/drafts.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import { AxisField } from './AxisField.tsx'
import { PodActions } from './PodActions.tsx'
import { podLeadOptions } from './pod-lead-options.ts'
import styles from './pods.module.css'

export function PodFields({ pod }: { readonly pod: Pod }) {
  const org = useOrg()
  const listId = useId()
  const { write } = useWriter()
  const podId = pod.id
  const { company } = org.document
  const members = org.rolesOfPod(podId)
  const people = new Set(members.flatMap((role) => org.holderOf(role) ?? []))
  const set = (field: keyof Pod) => (value: string | number | null, refuse?: Refuse) =>
    edit(
      { edit: 'set-pod', args: { podId, changes: { [field]: value === '' ? null : value } } },
      { refuse },
    )

  return (
    <fieldset id={POD_FIELDS_ID} className={styles.pod}>
      <legend>{asBeginning(podName(pod))}</legend>
      <p className={styles.crew}>
        {write(
          words`${counted(people.size, 'person', 'people')} in ${counted(members.length, 'role', 'roles')}`,
        )}
      </p>
      <TextField
        name={`pod/${podId}/name`}
        label="Name"
        value={pod.name}
        onCommit={(name, refuse) =>
          edit({ edit: 'set-pod', args: { podId, changes: { name } } }, { refuse })
        }
      />
      <TextField
        name={`pod/${podId}/segment`}
        label="Segment (market, region or product)"
        value={pod.segment ?? ''}
        list={listId}
        onCommit={(text, refuse) => set('segment')(text.trim(), refuse)}
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
        onChange={(leadId) => set('leadId')(leadId)}
      />
      <div className={styles.pair}>
        <NumberField
          name={`pod/${podId}/target`}
          label="Shared target a year"
          value={pod.target}
          unit="money"
          onCommit={set('target')}
        />
        <AxisField
          label="Its own division"
          none="As all pods"
          value={pod.axis}
          onChange={(axis) => set('axis')(axis)}
        />
      </div>
      <PodActions pod={pod} />
    </fieldset>
  )
}
