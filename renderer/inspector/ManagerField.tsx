// Whom the role reports to; roles below it are not offered, since that would be a circle.
import type { Role } from '../../shared/document/schema.ts'
import { lineUpFrom, managersOf } from '../../shared/edits/edit-parts.ts'
import { useOrg } from '../app/derived.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { commit } from './commit.ts'

export function ManagerField({ role }: { readonly role: Role }) {
  const org = useOrg()
  const { document } = org
  const managers = managersOf(document)
  const options = document.roles
    .filter(({ id }) => id !== role.id && !lineUpFrom(id, managers).has(role.id))
    .map((manager) => {
      const holder = org.holderOf(manager)
      return {
        value: manager.id,
        label: holder ? `${manager.title} (${holder.name})` : manager.title,
      }
    })
  return (
    <SelectField
      label="Reports to"
      value={role.managerId ?? ''}
      none="Nobody"
      options={options}
      onChange={(managerId) =>
        commit({ edit: 'set-manager', args: { roleIds: [role.id], managerId } })
      }
    />
  )
}
