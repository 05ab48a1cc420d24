// Whom a written name means: somebody on the chart, somebody new, or nobody.
import type { Person } from '../document/schema.ts'
import type { PersonId } from '../ids.ts'
import { isSameName } from '../names/name-key.ts'
import { isBlank } from '../names/unseen.ts'

/** As the edit `assign-person` takes it; `newId` is what somebody new will be called. */
export function personCalled(
  people: readonly Person[],
  text: string,
  newId: () => PersonId,
): PersonId | { readonly id: PersonId; readonly name: string } | null {
  if (isBlank(text)) return null
  const name = text.trim()
  const known =
    people.find((person) => person.name === name) ??
    people.find((person) => isSameName(person.name, name))
  return known?.id ?? { id: newId(), name }
}
