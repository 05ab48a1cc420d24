// Roles that were cut and not pasted yet.
import type { RoleId } from '../../shared/ids.ts'

/** Roles that were cut: they stay on the chart, paler, until they are pasted. */
export interface Cut {
  /** What it is called on the clipboard. */
  readonly id: string
  readonly roles: ReadonlySet<RoleId>
}
