// Whom the role reports to; roles below it are not offered, since that would be a circle.
import type { Role } from '../../shared/document/schema.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import type { Org } from '../../shared/org/org.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'

export function ManagerField({ role }: { readonly role: Role }) {
  const org = useOrg()
  const team = teamOf(org, role)
  const { write } = useWriter()
  const { managerId } = role
  const options = org.document.roles
    // In a circle the manager stands below as well, and is shown all the same.
    .filter((other) => other.id === managerId || !team.has(other))
    .map((manager) => ({
      value: manager.id,
      // A long list is written when it is opened: the field is there after every edit.
      get label() {
        return write(titleWithHolder(org, manager))
      },
    }))
  const isGone = managerId !== null && !org.role(managerId)
  return (
    <SelectField
      label="Reports to"
      value={managerId ?? ''}
      none="Nobody"
      options={isGone ? [{ value: managerId, label: GONE }, ...options] : options}
      onChange={(managerId) =>
        edit({ edit: 'set-manager', args: { roleIds: [role.id], managerId } })
      }
    />
  )
}

/** What stands in the file is nobody here; anybody else can be chosen. */
const GONE = 'Not on the chart'

/** "Head of sales (Ann)", of a manager to choose. */
export function titleWithHolder(org: Org, role: Role): Words {
  const holder = org.holderOf(role)
  const title = roleTitle(role)
  return holder ? words`${title} (${personName(holder)})` : title
}

/** The role and all roles below it, each once, also where managers form a circle. */
function teamOf(org: Org, role: Role): ReadonlySet<Role> {
  const team = new Set([role])
  // Whoever is added on the way gets a turn, too.
  for (const member of team) for (const report of org.reportsOf(member)) team.add(report)
  return team
}
