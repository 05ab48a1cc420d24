// Costs in words: never 0 for what nobody has entered.
import type { Org, Scope } from '../org/org.ts'
import { amount, money } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import { type Cost, costIn, quotaToCost, type Sum } from './costs.ts'

/** "EUR 90,000", "EUR 90,000 (2 of 3 roles)", "not known", "–" where there is no role. */
export function saySum({ amount: known, roles, known: count }: Sum): Words {
  if (roles === 0) return '–'
  if (known === null) return 'not known'
  return count < roles
    ? words`${money(known)} (${count} of ${roles} roles)`
    : words`${money(known)}`
}

/** In the header of a lane: "EUR 90,000 a year · EUR 40,000 planned". */
export function sayCost({ hired, planned }: Cost): Words {
  if (hired.roles === 0 && planned.roles === 0) return 'costs nothing yet'
  if (hired.amount === null && planned.amount === null) return 'cost not known'
  if (planned.roles === 0) return words`${saySum(hired)} a year`
  if (hired.roles === 0) return words`${saySum(planned)} planned`
  return words`${saySum(hired)} · ${saySum(planned)} planned`
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
