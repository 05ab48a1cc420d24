// Names that tell everything on a chart apart: where two read the same, the id stands behind them.
import type { Document, Person, Pod, Role } from '../document/schema.ts'
import { groupedBy } from '../grouped.ts'
import { type PodId, podIdSchema, type RoleId } from '../ids.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import { onceFor } from '../once.ts'
import { type Org, orgOf } from '../org/org.ts'
import { type Words, words } from '../words/phrase.ts'

export interface CalledApart {
  /** "Sales development: Ben Cole", "Closer (vacant)". */
  role(role: Role): Words
  person(person: Person): Words
  pod(pod: Pod): Words
  roleOf(id: RoleId | null | undefined): Words
  personOf(id: Person['id'] | null): Words
  podOf(id: PodId | null): Words
}

/** The names of a document's things; made once for it. */
export const calledApart = onceFor((document: Document): CalledApart => {
  const org = orgOf(document)
  const roles = apart(document.roles, (role) => titleAndHolder(org, role))
  const people = apart(document.people, (person) => words`${personName(person)}`)
  const pods = apart(document.pods, (pod) => words`${podName(pod)}`)
  const nobody = 'nobody'
  return {
    role: roles,
    person: people,
    pod: pods,
    roleOf(id) {
      if (id === null || id === undefined) return nobody
      const role = org.role(id)
      return role ? roles(role) : words`a role that is not on the chart [${id}]`
    },
    personOf(id) {
      if (id === null) return nobody
      const person = org.person(id)
      return person ? people(person) : words`somebody who is not on the chart [${id}]`
    },
    podOf(id) {
      if (id === null) return 'no pod'
      const pod = org.pod(podIdSchema().parse(id))
      return pod ? pods(pod) : words`a pod that is not on the chart [${id}]`
    },
  }
})

function titleAndHolder(org: Org, role: Role): Words {
  const holder = org.holderOf(role)
  if (holder) return words`${roleTitle(role)}: ${personName(holder)}`
  return role.personId === null
    ? words`${roleTitle(role)} (vacant)`
    : words`${roleTitle(role)} (held by somebody who is not on the chart)`
}

/** Names the things by `nameOf`, and puts the id behind names that several of them have. */
function apart<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => Words,
): (thing: Thing) => Words {
  const same = groupedBy(things, (thing) => JSON.stringify(nameOf(thing)))
  return (thing) => {
    const name = nameOf(thing)
    const isOne = same.get(JSON.stringify(name))?.length === 1
    return isOne ? name : words`${name} [${thing.id}]`
  }
}
