// What letting go would do, for tests of drops that nobody refuses.
import type { Drop, Refusal } from '../../shared/views/view.ts'

/** The drop, or null where there is nothing to do. */
export function dropped(found: Drop | Refusal | null): Drop | null {
  if (found && 'refusal' in found) throw new Error('The drop is refused.')
  return found
}
