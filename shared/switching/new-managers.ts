// Who leads other people after a switch than before it, in one plain sentence.
import type { Document } from '../document/schema.ts'
import { orgOf } from '../org/org.ts'
import { shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { nameOf, sayMove } from './moves.ts'
import type { SwitchPlan } from './plan-switch.ts'

/** What moves, and then who leads whom; for window and command line. */
export function sayMoves({
  before,
  moves,
  document,
}: Pick<SwitchPlan, 'before' | 'moves' | 'document'>): readonly Words[] {
  return [...moves.map(sayMove), ...sayNewManagers(before, document)]
}

/** "Wes and Xia lead the people of their pods from now on."; none where nobody reports to somebody else. */
function sayNewManagers(before: Document, after: Document): readonly Words[] {
  const changed = after.roles.filter(
    ({ managerId }, at) => managerId !== before.roles[at]?.managerId,
  )
  if (changed.length === 0) return []
  if (after.structure !== 'pods') return [words`People report to whom they did before.`]
  const org = orgOf(after)
  const managers = new Set(changed.map(({ managerId }) => managerId))
  const leads = after.pods.flatMap(({ leadId }) => {
    const lead = leadId && managers.has(leadId) ? org.role(leadId) : undefined
    return lead ? [nameOf(org, lead)] : []
  })
  if (leads.length === 0) return []
  return leads.length === 1
    ? [words`${shortlisted(leads)} leads the people of the pod from now on.`]
    : [words`${shortlisted(leads)} lead the people of their pods from now on.`]
}
