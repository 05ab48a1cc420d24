// What can be done with a person: where they are, what is said about them, what if they leave.
import type { PersonId, RoleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { currentDocument, selectRoles } from '../../state/store.ts'
import { bringIntoView } from '../../view/viewport.ts'
import { removePerson } from '../change-people.ts'
import { showFindingsAbout } from '../show-findings.ts'
import { openPersonPage } from '../show-person.ts'
import type { ThingMenu } from './thing.ts'
import { whatIfEntry } from './what-if-entry.ts'

export const PERSON_MENU: ThingMenu<'person'> = [
  [
    { label: 'Open their page', run: ({ personId }) => openPersonPage(personId) },
    {
      label: 'Show on the chart',
      when: ({ personId }) => rolesOf(personId).length > 0,
      run({ personId }) {
        const roles = rolesOf(personId)
        selectRoles(roles)
        bringIntoView(roles)
      },
    },
    {
      label: 'Show findings',
      run: ({ personId }) => showFindingsAbout({ kind: 'person', id: personId }),
    },
    whatIfEntry(({ personId }) => ({ kind: 'person', id: personId })),
  ],
  [
    {
      label: 'Remove from the chart',
      run({ personId }) {
        const person = orgOf(currentDocument()).person(personId)
        if (person) removePerson(person)
      },
    },
  ],
]

function rolesOf(personId: PersonId): readonly RoleId[] {
  const org = orgOf(currentDocument())
  const person = org.person(personId)
  return person ? org.rolesHeldBy(person).map(({ id }) => id) : []
}
