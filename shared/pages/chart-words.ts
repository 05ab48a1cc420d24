// The line below the title of a chart: what the team is for, and how many it is.
import { isBlank, seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import { asItStands, type Words, words } from '../words/phrase.ts'
import { spelled } from '../words/spelled.ts'

/** "How we find, win and keep customers: nine people, one open role". */
export function sayTeam(org: Org): Words {
  const { document } = org
  const people = new Set(document.roles.flatMap((role) => org.holderOf(role)?.id ?? [])).size
  const open = document.roles.filter((role) => org.holderOf(role) === null).length
  const { offer = '' } = document.company
  const what = isBlank(offer) ? asItStands('How we find, win and keep customers') : seen(offer)
  const team = spelled(people, 'person', 'people')
  return open === 0
    ? words`${what}: ${team}`
    : words`${what}: ${team}, ${spelled(open, 'open role', 'open roles')}`
}
