// The third line of a lane's header: who leads its people, where lines do not tell.
import type { RoleId } from '../ids.ts'
import { isolated } from '../names/isolated.ts'
import type { Org } from '../org/org.ts'
import { holderOrTitle } from '../rules/fix-parts.ts'
import { capitalised, counted, listed } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import { fitText, textWidth } from './text-metrics.ts'

/** Of the line. */
export const LEADS_STYLE = { size: 11.5, weight: 400 } as const

/** More names than these no lane has room for. */
const MOST_NAMED = 6

/** "led by Ann, Bob and Cy": all of them. Inside a sentence, or as one. */
export function sayLeads(org: Org, leads: readonly RoleId[]): Words {
  // Two who are called the same are two.
  return words`led by ${listed(namesOf(org, leads))}`
}

/**
 * "Led by Ann, Bob and Cy", or "Led by Ann and 2 others" where there is no room for all; of a long name the end is left
 * out, never how many others there are.
 */
export function leadsInLine(
  org: Org,
  leads: readonly RoleId[],
  room: number,
  { write }: Writer,
): string {
  const names = namesOf(org, leads)
  const widthOf = (text: string) => textWidth(text, LEADS_STYLE.size, LEADS_STYLE.weight)
  const areTold = names.length <= MOST_NAMED && new Set(names).size === names.length
  const all = areTold ? write(words`Led by ${listed(names)}`) : null
  if (all !== null && widthOf(all) <= room) return all
  const [first = ''] = names
  const others = names.length - 1
  const end = others === 0 ? '' : write(words` and ${counted(others, 'other', 'others')}`)
  const name = fitText(first, LEADS_STYLE.size, LEADS_STYLE.weight, room - widthOf(`Led by ${end}`))
  return `Led by ${isolated(name)}${end}`
}

/** All of them in a sentence, where the line does not hold it; null: it does. */
export function wholeLeads(
  org: Org,
  leads: readonly RoleId[],
  room: number,
  writer: Writer,
): string | null {
  const all = capitalised(writer.write(sayLeads(org, leads)))
  return leadsInLine(org, leads, room, writer) === all ? null : all
}

function namesOf(org: Org, leads: readonly RoleId[]): readonly string[] {
  return leads.flatMap((id) => {
    const role = org.role(id)
    return role ? [holderOrTitle(org, role)] : []
  })
}
