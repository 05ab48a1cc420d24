// Whether two findings of a rule are about the same: role by role, person by person, or place by place.
import { singlesOf } from '../findings/gather.ts'
import type { Finding } from '../rules/rule.ts'

/** What a finding is about, one by one: its roles, else its people, else the places where it is so. */
export function subjectsIn(finding: Finding): readonly string[] {
  return [...new Set(singlesOf(finding).flatMap(thingsOf))]
}

/** Is `other` about this subject of `finding`? Where one of them names nobody, about its place. */
export function isAbout(other: Finding, finding: Finding, subject: string): boolean {
  const meant = singlesOf(finding).filter((single) => thingsOf(single).includes(subject))
  return singlesOf(other).some((each) => meant.some((single) => isSame(each, single, subject)))
}

function thingsOf({ subjects }: Finding): readonly string[] {
  const { roles, people } = subjects
  return roles.length > 0 ? roles : people.length > 0 ? people : placesIn(subjects)
}

function isSame({ subjects: those }: Finding, { subjects }: Finding, subject: string): boolean {
  const { roles, people } = subjects
  if (roles.length > 0 && those.roles.length > 0) return those.roles.some((id) => id === subject)
  if (roles.length === 0 && people.length > 0 && those.people.length > 0)
    return those.people.some((id) => id === subject)
  const places = roles.length + people.length === 0 ? [subject] : placesIn(subjects)
  return placesIn(those).some((place) => places.includes(place))
}

/** Each stage in each pod; "" where a finding is about the whole chart. */
function placesIn({ pods, stages }: Finding['subjects']): readonly string[] {
  const inPods: readonly string[] = pods.length > 0 ? pods : ['']
  const ofStages: readonly string[] = stages.length > 0 ? stages : ['']
  return inPods.flatMap((pod) => ofStages.map((stage) => (pod || stage ? `${pod}/${stage}` : '')))
}
