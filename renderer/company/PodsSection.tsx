// The pods of the chart: their names, segments and leads; more of them, or fewer.
import { Trash2 } from 'lucide-react'
import type { Pod } from '../../shared/document/schema.ts'
import { useOrg } from '../app/derived.ts'
import { undoEdit } from '../app/store.ts'
import { runCommand } from '../commands/run-command.ts'
import { Button } from '../controls/Button.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { commit } from '../inspector/commit.ts'
import { tell } from '../toasts/toasts.ts'
import styles from './company.module.css'

/** Shown while the structure is pods. */
export function PodsSection() {
  const { document } = useOrg()
  return (
    <section className={styles.pods} aria-label="Pods">
      <h2>Pods</h2>
      {document.pods.map((pod) => (
        <PodFields key={pod.id} pod={pod} />
      ))}
      <Button onClick={() => runCommand('add-pod')}>Add a pod</Button>
    </section>
  )
}

function PodFields({ pod }: { readonly pod: Pod }) {
  const org = useOrg()
  const podId = pod.id
  const members = org.document.roles.filter((role) => role.podId === podId)

  function dissolve() {
    if (commit({ edit: 'remove-pod', args: { podId } }) === null)
      tell(`Dissolved ${pod.name}; its roles stay on the chart.`, { label: 'Undo', run: undoEdit })
  }

  return (
    <fieldset className={styles.pod}>
      <legend>{pod.name}</legend>
      <TextField
        label="Name"
        value={pod.name}
        onCommit={(name) => commit({ edit: 'set-pod', args: { podId, changes: { name } } })}
      />
      <TextField
        label="Segment (market, region or product)"
        value={pod.segment ?? ''}
        onCommit={(text) =>
          commit({ edit: 'set-pod', args: { podId, changes: { segment: text || null } } })
        }
      />
      <SelectField
        label="Lead"
        value={pod.leadId ?? ''}
        none="Nobody yet"
        options={members.map((role) => {
          const holder = org.holderOf(role)
          return { value: role.id, label: holder ? `${holder.name}, ${role.title}` : role.title }
        })}
        onChange={(leadId) => commit({ edit: 'set-pod', args: { podId, changes: { leadId } } })}
      />
      <Button onClick={dissolve}>
        <Trash2 size={14} aria-hidden="true" />
        Dissolve this pod
      </Button>
    </fieldset>
  )
}
