// Which findings a change brings: those of the chart after it that were not said before.
import { withDetails } from '../findings/fold.ts'
import { saidAnew } from '../findings/said-anew.ts'
import { isSpoken } from '../findings/spoken.ts'
import { addTo } from '../grouped.ts'
import type { Finding } from '../rules/rule.ts'

/**
 * Compared by rule, message and subjects; a finding that is only about fewer roles or people than
 * before says nothing new, nor does one that only became a line or a detail. Muted ones are left out. Linear in the number of subjects.
 */
export function findingsAppearing(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const known = new Map<string, Finding[]>()
  for (const finding of withDetails(before)) {
    for (const subject of [undefined, ...subjectsOf(finding)])
      addTo(known, placeOf(finding, subject), finding)
  }
  const spoken = after.filter(isSpoken)
  return saidAnew(spoken, (finding) => {
    const subjects = subjectsOf(finding)
    const candidates = known.get(placeOf(finding, subjects[0])) ?? []
    return candidates.some((candidate) => includesAll(subjectsOf(candidate), subjects))
  })
}

function placeOf({ rule, message }: Finding, subject = ''): string {
  return JSON.stringify([rule, message, subject])
}

/** All that a finding is about, each with its kind, since a role and a person may share an id. */
function subjectsOf({ subjects }: Finding): readonly string[] {
  return [
    ...subjects.roles.map((id) => `role:${id}`),
    ...subjects.people.map((id) => `person:${id}`),
    ...subjects.pods.map((id) => `pod:${id}`),
    ...subjects.stages.map((stage) => `stage:${stage}`),
  ]
}

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  const set = new Set(all)
  return some.every((one) => set.has(one))
}
