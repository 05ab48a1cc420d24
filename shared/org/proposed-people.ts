// Whom a name that is being typed may mean: those who have no role yet come first.
import type { Person } from '../document/schema.ts'
import { nameKey } from '../names/name-key.ts'
import type { Org } from './org.ts'

/** So many of each kind: more would be no help. */
const MOST = 6

export interface ProposedPeople {
  /** Nobody has given them a role yet. */
  readonly free: readonly Person[]
  /** They hold another role already; proposed only to whoever types their name. */
  readonly busy: readonly Person[]
}

/** People a word of whose name begins as the text does, in the order of the chart. */
export function proposedPeople(org: Org, text: string): ProposedPeople {
  const wanted = nameKey(text)
  const found = org.document.people.filter(({ name }) => isBegun(nameKey(name), wanted))
  const isFree = (person: Person) => org.rolesHeldBy(person).length === 0
  return {
    free: found.filter(isFree).slice(0, MOST),
    busy: wanted === '' ? [] : found.filter((person) => !isFree(person)).slice(0, MOST),
  }
}

function isBegun(name: string, wanted: string): boolean {
  return name !== '' && ` ${name}`.includes(` ${wanted}`)
}
