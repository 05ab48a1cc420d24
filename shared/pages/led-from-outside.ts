// Who leads what is drawn, where their card is not in the drawing: "Led by Maya Okafor".
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import type { Layout } from '../layout/layout.ts'
import { asBeginning, personName, roleTitle } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'

type Drawn = Pick<Layout, 'cards' | 'pods'>

/** Empty where all leaders are there, or the pods say it themselves. `isTitled`: above it stands whom it is about. */
export function sayLedFromOutside(org: Org, { cards, pods }: Drawn, isTitled: boolean): Words {
  const drawn = new Set(cards.map(({ roleId }) => roleId))
  const roles = [...drawn].flatMap((id) => org.role(id) ?? [])
  const tops = roles.filter(({ managerId }) => managerId !== null && !drawn.has(managerId))
  const told = new Set<RoleId | null | undefined>(
    pods.flatMap(({ podId, toldLead }) => [toldLead, podId && org.pod(podId)?.leadId]),
  )
  const above = new Set(tops.map(({ managerId }) => managerId))
  const leaders = org.document.roles.filter(({ id }) => above.has(id) && !told.has(id))
  if (leaders.length === 0) return ''
  const names = shortlisted(leaders.map((leader) => nameOf(org, leader)))
  const [top] = tops
  const isLedInside = tops.length === 1 && roles.some(({ managerId }) => managerId === top?.id)
  if (!top || !isLedInside) return words`Led by ${names}`
  return isTitled ? words`Reports to ${names}` : words`${nameOf(org, top)} reports to ${names}`
}

function nameOf(org: Org, role: Role): string {
  const holder = org.holderOf(role)
  return holder ? personName(holder) : asBeginning(roleTitle(role))
}
