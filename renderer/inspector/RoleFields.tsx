// All fields of one role; each finished field is one undoable step.
import type { Role } from '../../shared/document/schema.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { commit } from '../state/commit.ts'
import { useDocument } from '../state/derived.ts'
import { BackupsField } from './BackupsField.tsx'
import styles from './inspector.module.css'
import { ManagerField } from './ManagerField.tsx'
import { PersonField } from './PersonField.tsx'
import { StagesField } from './StagesField.tsx'
import { isSupport, SupportKindField } from './SupportKindField.tsx'

export function RoleFields({ role }: { readonly role: Role }) {
  const document = useDocument()
  const roleId = role.id
  const setDetail = (detail: keyof Role) => (value: string | number | null) =>
    commit({
      edit: 'set-role-details',
      args: { roleId, changes: { [detail]: value === '' ? null : value } },
    })

  return (
    <>
      <TextField
        label="Title"
        value={role.title}
        onCommit={(title) => commit({ edit: 'rename-role', args: { roleId, title } })}
      />
      <PersonField role={role} />
      <StagesField role={role} />
      {isSupport(role) && <SupportKindField role={role} />}
      <ManagerField role={role} />
      {document.structure === 'pods' && <PodField role={role} />}
      <div className={styles.pair}>
        <NumberField
          label="FTE"
          hint="1 is a full-time job"
          value={role.fte}
          onCommit={(fte) => commit({ edit: 'set-fte', args: { roleId, fte: fte ?? 1 } })}
        />
        <NumberField
          label="Ramped, %"
          hint="100 is fully trained"
          value={role.ramp}
          onCommit={(ramp) => setDetail('ramp')(ramp ?? 100)}
        />
      </div>
      <BackupsField role={role} />
      <div className={styles.pair}>
        <NumberField label="Quota a year" value={role.quota} onCommit={setDetail('quota')} />
        <NumberField label="Accounts" value={role.accounts} onCommit={setDetail('accounts')} />
      </div>
      <TextField label="Market" value={role.market ?? ''} onCommit={setDetail('market')} />
      {!isSupport(role) && <SupportKindField role={role} />}
      <div className={styles.pair}>
        <TextField
          type="date"
          label="Started on"
          value={role.startDate ?? ''}
          onCommit={setDetail('startDate')}
        />
        <TextField
          type="date"
          label="Open since"
          value={role.openSince ?? ''}
          onCommit={setDetail('openSince')}
        />
      </div>
      <TextField label="Notes" value={role.notes ?? ''} onCommit={setDetail('notes')} />
    </>
  )
}

function PodField({ role }: { readonly role: Role }) {
  const { pods } = useDocument()
  const stage = role.stages[0]?.stage
  if (stage === undefined || stage === 'leadership' || stage === 'support') return null
  return (
    <SelectField
      label="Pod"
      value={role.podId ?? ''}
      none="No pod yet"
      options={pods.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(podId) =>
        commit({
          edit: 'move-roles',
          args: { roleIds: [role.id], lane: { kind: 'pod', podId, stage } },
        })
      }
    />
  )
}
