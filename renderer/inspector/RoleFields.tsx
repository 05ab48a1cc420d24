// All fields of one role; each finished field is one undoable step.
import type { Role } from '../../shared/document/schema.ts'
import { podName } from '../../shared/names/called.ts'
import type { Refuse } from '../controls/drafts.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { DutiesField } from '../duties/DutiesField.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { BackupsField } from './BackupsField.tsx'
import styles from './inspector.module.css'
import { LineOfCommand } from './LineOfCommand.tsx'
import { ManagerField } from './ManagerField.tsx'
import { PersonField } from './PersonField.tsx'
import { SharedQuotaField } from './SharedQuotaField.tsx'
import { StagesField } from './StagesField.tsx'
import { isSupport, SupportKindField } from './SupportKindField.tsx'

export function RoleFields({ role }: { readonly role: Role }) {
  const document = useDocument()
  const roleId = role.id
  const name = (field: string) => `role/${roleId}/${field}`
  const setDetail = (detail: keyof Role) => (value: string | number | null, refuse: Refuse) => {
    const changes = { [detail]: value === '' ? null : value }
    edit({ edit: 'set-role-details', args: { roleId, changes } }, { refuse })
  }

  return (
    <>
      <TextField
        name={name('title')}
        label="Title"
        value={role.title}
        onCommit={(title, refuse) =>
          edit({ edit: 'rename-role', args: { roleId, title } }, { refuse })
        }
      />
      <PersonField role={role} />
      <StagesField role={role} />
      <DutiesField role={role} />
      {isSupport(role) && <SupportKindField role={role} />}
      <ManagerField role={role} />
      <LineOfCommand role={role} />
      {document.structure === 'pods' && <PodField role={role} />}
      <div className={styles.pair}>
        <NumberField
          name={name('fte')}
          label="FTE"
          hint="1 is a full-time job"
          value={role.fte}
          unit="share"
          onCommit={(fte, refuse) =>
            edit({ edit: 'set-fte', args: { roleId, fte: fte ?? 1 } }, { refuse })
          }
        />
        <NumberField
          name={name('ramp')}
          label="Ramped, %"
          hint="100 is fully trained"
          value={role.ramp}
          unit="percent"
          onCommit={(ramp, refuse) => setDetail('ramp')(ramp ?? 100, refuse)}
        />
      </div>
      <BackupsField role={role} />
      <div className={styles.pair}>
        <NumberField
          name={name('quota')}
          label="Quota a year"
          value={role.quota}
          unit="money"
          onCommit={setDetail('quota')}
        />
        <NumberField
          name={name('accounts')}
          label="Accounts"
          value={role.accounts}
          unit="count"
          onCommit={setDetail('accounts')}
        />
      </div>
      <SharedQuotaField role={role} />
      <div className={styles.pair}>
        <NumberField
          name={name('annualCost')}
          label="Cost a year"
          value={role.annualCost}
          unit="money"
          onCommit={setDetail('annualCost')}
        />
        <TextField
          name={name('market')}
          label="Market"
          value={role.market ?? ''}
          onCommit={setDetail('market')}
        />
      </div>
      {!isSupport(role) && <SupportKindField role={role} />}
      <div className={styles.pair}>
        <TextField
          name={name('startDate')}
          type="date"
          label="Started on"
          value={role.startDate ?? ''}
          onCommit={setDetail('startDate')}
        />
        <TextField
          name={name('openSince')}
          type="date"
          label="Open since"
          value={role.openSince ?? ''}
          onCommit={setDetail('openSince')}
        />
      </div>
      <TextField
        name={name('notes')}
        label="Notes"
        value={role.notes ?? ''}
        onCommit={setDetail('notes')}
      />
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
      options={pods.map((pod) => ({ value: pod.id, label: podName(pod) }))}
      onChange={(podId) =>
        edit({
          edit: 'move-roles',
          args: { roleIds: [role.id], lane: { kind: 'pod', podId, stage } },
        })
      }
    />
  )
}
