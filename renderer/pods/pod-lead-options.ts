// Who can lead a pod: whoever stands in it, then the leaders beside the pods.
import type { Pod } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import { isolated } from '../../shared/names/isolated.ts'
import type { Org } from '../../shared/org/org.ts'

/** For a list to choose from: "Ana, Account executive". The lead it has is always among them. */
export function podLeadOptions(
  org: Org,
  { id, leadId }: Pod,
): readonly { readonly value: RoleId; readonly label: string }[] {
  const present = leadId ? org.role(leadId) : undefined
  const leaders = org.rolesIn('leadership', null).filter(({ podId }) => podId === null)
  const roles = new Set([...org.rolesOfPod(id), ...leaders, ...(present ? [present] : [])])
  return [...roles].map((role) => {
    const holder = org.holderOf(role)
    const title = roleTitle(role)
    return { value: role.id, label: holder ? `${isolated(personName(holder))}, ${title}` : title }
  })
}
