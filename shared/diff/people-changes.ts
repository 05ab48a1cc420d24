// Who joined, who left, and what is different about those who stayed.
import type { Document, Person } from '../document/schema.ts'
import type { Change, PersonField } from './change.ts'
import { comparison, isEqual, isSameText } from './comparison.ts'
import { matched } from './matched.ts'
import { movedAmong } from './moved.ts'

const person = comparison<Person, PersonField>(
  {
    name: isEqual,
    email: isSameText,
    staffNumber: isSameText,
    // Not external is the usual case, which files leave out.
    external: (was = false, is = false) => was === is,
    headCount: isEqual,
    photo: isEqual,
    notes: isSameText,
  },
  ['id'],
)

/** Person by person. */
export function peopleChanges(before: Document, after: Document): readonly Change[] {
  const { kept, added, removed } = matched(before.people, after.people, ({ id }) => id)
  const moved = movedAmong(kept).map((each) => each.after)
  return [
    ...removed.map((each) => ({ kind: 'person-left', person: each }) as const),
    ...added.map((each) => ({ kind: 'person-joined', person: each }) as const),
    ...kept.flatMap((each) => personChanges(each.before, each.after)),
    ...(moved.length > 0 ? [{ kind: 'people-order', moved } as const] : []),
  ]
}

function personChanges(before: Person, after: Person): readonly Change[] {
  const keys = person.unknownKeys(before, after)
  return [
    ...person
      .changes(before, after)
      .map((change) => ({ kind: 'person', before, after, ...change }) as const),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'person', person: after, keys } as const] : []),
  ]
}
