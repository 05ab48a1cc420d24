// The people of a chart in a listing.
import type { Document } from '../document/schema.ts'
import { calledApart } from './called-apart.ts'
import { fact, numberFact, type Section, sectionOf, textFact, unknownFacts } from './section.ts'

const KNOWN = ['id', 'name', 'email', 'staffNumber', 'external', 'headCount', 'photo', 'notes']

/** Everybody, whether they hold a role or not; of a photo only how long it is. */
export function peopleSection(document: Document): readonly Section[] {
  const called = calledApart(document)
  return sectionOf(
    'People',
    document.people.map((person) => ({
      name: called.person(person),
      facts: [
        ...textFact('E-mail', person.email),
        ...textFact('Staff number', person.staffNumber),
        ...(person.external === undefined ? [] : fact('External', person.external ? 'yes' : 'no')),
        ...numberFact('Head count', person.headCount),
        ...numberFact('Photo, letters in the file', person.photo?.length),
        ...textFact('Notes', person.notes),
        ...unknownFacts(person, KNOWN),
      ],
    })),
  )
}
