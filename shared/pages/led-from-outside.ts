// Who leads what is drawn, where their card is not in the drawing: "Led by Maya Okafor".
import type { Layout } from '../layout/layout.ts'
import { whoIs } from '../layout/told-leads.ts'
import { asBeginning } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { holderOrTitle } from '../rules/fix-parts.ts'
import { shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'

type Drawn = Pick<Layout, 'cards' | 'lanes' | 'pods'>

/** Empty where all leaders are there, or lanes and pods say it themselves. `isTitled`: above it stands whom it is about. */
export function sayLedFromOutside(
  org: Org,
  { cards, lanes, pods }: Drawn,
  isTitled: boolean,
): Words {
  const drawn = new Set(cards.map(({ roleId }) => roleId))
  const roles = [...drawn].flatMap((id) => org.role(id) ?? [])
  const tops = roles.filter(({ managerId }) => managerId !== null && !drawn.has(managerId))
  const saidThere = [
    ...lanes.flatMap(({ toldLeads = [] }) => toldLeads),
    ...pods.flatMap(({ podId, toldLead }) => [toldLead, podId && org.pod(podId)?.leadId]),
  ]
  const told = new Set(saidThere.flatMap((id) => (id ? whoIs(org, id) : [])))
  const above = new Set(tops.map(({ managerId }) => managerId))
  const leaders = org.document.roles.filter(({ id }) => above.has(id) && !told.has(whoIs(org, id)))
  if (leaders.length === 0) return ''
  const names = shortlisted(leaders.map((leader) => holderOrTitle(org, leader)))
  const [top] = tops
  const isLedInside = tops.length === 1 && roles.some(({ managerId }) => managerId === top?.id)
  if (!top || !isLedInside) return words`Led by ${names}`
  if (isTitled) return words`Reports to ${names}`
  return words`${asBeginning(holderOrTitle(org, top))} reports to ${names}`
}
