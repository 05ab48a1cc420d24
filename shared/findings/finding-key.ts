// What tells one finding from another of the same chart.
import type { Finding } from '../rules/rule.ts'

/** The same for a finding that says the same about the same. */
export function findingKey({ rule, message, subjects }: Finding): string {
  return JSON.stringify([rule, message, subjects])
}
