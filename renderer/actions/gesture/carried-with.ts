// Which cards come along when one of them is grabbed.
import type { RoleId } from '../../../shared/ids.ts'

/** A selected card takes the whole selection along, also what is not shown; another one comes alone, unless it is added. */
export function carriedWith(
  grabbed: RoleId,
  selection: readonly RoleId[],
  isAdding: boolean,
): readonly RoleId[] {
  if (selection.includes(grabbed)) return selection
  return isAdding ? [grabbed, ...selection] : [grabbed]
}
