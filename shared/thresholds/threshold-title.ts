// What a threshold is called where it stands alone.
import { THRESHOLDS } from './thresholds.ts'

/** How titles begin that go on from the one above them. */
const SAME = 'The same'

/** "Reports of one manager, far too many" instead of "The same, far too many"; null for an unknown key. */
export function thresholdTitle(key: string): string | null {
  const entries = Object.entries(THRESHOLDS)
  const at = entries.findIndex(([each]) => each === key)
  const title = entries[at]?.[1].title
  if (title === undefined || !title.startsWith(SAME)) return title ?? null
  const above = entries.slice(0, at).findLast(([, each]) => !each.title.startsWith(SAME))
  return `${above?.[1].title ?? SAME}${title.slice(SAME.length)}`
}
