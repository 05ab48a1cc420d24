// What is selected after React Flow has reported clicks, which it does only for cards it shows.
import type { RoleId } from '../../shared/ids.ts'

export interface SelectionReport {
  /** By id of the node: is it selected now? */
  readonly toggled: ReadonlyMap<string, boolean>
  /** A key is held that adds to the selection. */
  readonly isAdding: boolean
}

/** The selection in the order of `roles`; a plain click also gives up cards that are not shown. */
export function selectionAfter(
  roles: readonly RoleId[],
  selection: readonly RoleId[],
  { toggled, isAdding }: SelectionReport,
): readonly RoleId[] {
  const before = new Set(selection)
  const isChosenAnew = !isAdding && [...toggled.values()].includes(true)
  return roles.filter((id) => toggled.get(`card:${id}`) ?? (!isChosenAnew && before.has(id)))
}
