// Applies edits by name: the single door through which documents change.
import type { z } from 'zod'
import { fileSizeOf } from '../document/file-size.ts'
import { LIMITS } from '../document/limits.ts'
import type { Document } from '../document/schema.ts'
import type { EditError, EditOutcome } from '../edits/edit.ts'
import { tooLarge } from '../edits/refusals.ts'
import { ok, type Result } from '../result.ts'
import type { Words } from '../words/phrase.ts'
import { edits } from './edits.ts'

type Edits = typeof edits
export type EditId = keyof Edits

/** An edit as data: what menus, drags, fixes and the command line hand over. */
export type EditCall = {
  [Id in EditId]: { readonly edit: Id; readonly args: z.input<ReturnType<Edits[Id]['argsSchema']>> }
}[EditId]

/** Applies one edit; the same document comes back, by reference, where it changes nothing. */
export function applyEdit(document: Document, call: EditCall): Result<EditOutcome, EditError> {
  return edits[call.edit].run(document, call.args)
}

/** Applies all or none; the label is the first one's, unless another is given. */
export function applyEdits(
  document: Document,
  calls: readonly EditCall[],
  label?: Words,
): Result<EditOutcome, EditError> {
  let outcome: EditOutcome = { document, label: label ?? '', mergeKey: null }
  for (const call of calls) {
    const next = applyEdit(outcome.document, call)
    if (!next.ok) return next
    outcome = {
      document: next.value.document,
      label: label ?? (outcome.label || next.value.label),
      mergeKey: calls.length === 1 ? next.value.mergeKey : null,
    }
  }
  return outgrowsItsFile(document, outcome.document) ? tooLarge() : ok(outcome)
}

/** A chart that was too large already may still become smaller. */
function outgrowsItsFile(before: Document, after: Document): boolean {
  if (after === before) return false
  const size = fileSizeOf(after, before)
  return size > LIMITS.fileBytes && size > fileSizeOf(before)
}
