// Changes the chart by something that has no place of its own to say why that is not possible.
import type { EditCall } from '../../shared/edits/apply-edit.ts'
import { edit } from './store.ts'
import { tellProblem } from './toasts.ts'

/** One undoable step; false when it was refused, which is told in the corner. */
export function editOrTell(calls: readonly EditCall[], label?: string): boolean {
  const result = edit(calls, label)
  if (!result.ok) tellProblem(result.error.message)
  return result.ok
}
