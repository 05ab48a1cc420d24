// What is said of a chart: findings that nobody has muted.
import type { Finding } from '../rules/rule.ts'

export function isSpoken({ muted }: Finding): boolean {
  return muted === null
}
