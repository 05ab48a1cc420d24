// Costs in words: never 0 for what nobody has entered.
import type { Org, Scope } from '../org/org.ts'
import { amount, money } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import { type Cost, costIn, isKnown, isOfRoles, quotaToCost, type Sum } from './costs.ts'

/** "EUR 90,000", "not known", "–" where there is no role. */
export function sayAmount({ amount: known, roles }: Sum): Words {
  if (roles === 0) return '–'
  return known === null ? 'not known' : words`${money(known)}`
}

/** "EUR 90,000 a year", "EUR 90,000 (2 of 3 roles) · EUR 40,000 planned". */
export function sayCost(cost: Cost): Words {
  const { hired, planned } = cost
  if (!isOfRoles(cost)) return 'costs nothing yet'
  if (!isKnown(cost)) return 'cost not known'
  if (planned.roles === 0) return words`${saySum(hired)} a year`
  if (hired.roles === 0) return words`${saySum(planned)} planned`
  return words`${saySum(hired)} · ${saySum(planned)} planned`
}

/** The same where there is little room, as in the header of a lane: "from EUR 90,000 + EUR 40,000 planned". */
export function sayCostInShort(cost: Cost): Words {
  const { hired, planned } = cost
  if (!isKnown(cost)) return 'cost not known'
  if (planned.roles === 0) return words`${leastOf(hired)} a year`
  if (hired.roles === 0) return words`${leastOf(planned)} planned`
  return words`${leastOf(hired)} + ${leastOf(planned)} planned`
}

function leastOf({ amount: known, roles, known: count }: Sum): Words {
  if (known === null) return 'not known'
  return count < roles ? words`from ${money(known)}` : words`${money(known)}`
}

/** "Quotas are 4.2 times what the team costs; 5.1 times once all roles are filled."; null: not known. */
export function sayQuotaToCost(org: Org, scope: Scope): Words | null {
  const today = quotaToCost(org, scope, 'hired')
  const all = quotaToCost(org, scope, 'all')
  const isPlan = costIn(org, scope).planned.roles > 0
  if (today === null)
    return all === null || !isPlan
      ? null
      : words`Once all roles are filled, quotas are ${amount(all)} times what they cost.`
  const then = isPlan && all !== null ? words`; ${amount(all)} times once all roles are filled` : ''
  return words`Quotas are ${amount(today)} times what the people cost${then}.`
}

/** "EUR 90,000 (2 of 3 roles)" where it is not known of all. */
function saySum(sum: Sum): Words {
  const { amount: known, roles, known: count } = sum
  const said = sayAmount(sum)
  return known !== null && count < roles ? words`${said} (${count} of ${roles} roles)` : said
}
