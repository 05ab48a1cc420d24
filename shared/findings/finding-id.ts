// What a finding is called outside of the program, the same in every run.
import type { Finding } from '../rules/rule.ts'

/** Rule, message and what it is about: the same for the same finding, whatever moved in the file. */
export function findingId({ rule, message, subjects }: Finding): string {
  const { roles, pods, people, stages } = subjects
  return [rule, message, ...[roles, pods, people, stages].map((ids) => ids.toSorted().join())].join(
    ':',
  )
}
