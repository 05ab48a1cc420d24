// Applies the edit of a finished field; a refusal comes back as the sentence to show below it.
import type { EditCall } from '../../shared/edits/apply-edit.ts'
import { edit, settleHistory } from './store.ts'

/** null when it was done. */
export function commit(call: EditCall): string | null {
  const result = edit([call])
  settleHistory()
  return result.ok ? null : result.error.message
}
