// Undo and redo: whole immutable documents, kept by reference, with what was selected at the time.
import type { Document } from '../document/schema.ts'
import type { EditOutcome } from '../edits/edit.ts'
import type { RoleId } from '../ids.ts'
import { isSame } from '../is-same.ts'
import type { Words } from '../words/phrase.ts'

/** Steps kept; older ones are forgotten. */
const HISTORY_LIMIT = 200

export interface Step {
  readonly document: Document
  readonly selection: readonly RoleId[]
  /** The change that led away from this document. */
  readonly label: Words
}

export interface History {
  readonly past: readonly Step[]
  readonly present: Document
  readonly future: readonly Step[]
  /** The last step may still grow by an edit with this key; null after a pause or an undo. */
  readonly mergeKey: string | null
}

/** A history that begins with this document. */
export function startHistory(document: Document): History {
  return { past: [], present: document, future: [], mergeKey: null }
}

/**
 * Records an edit's outcome. Nothing is recorded where the edit changed nothing, and a step that has grown
 * back to what it began with is none any more.
 */
export function record(
  history: History,
  outcome: EditOutcome,
  selection: readonly RoleId[],
): History {
  if (outcome.document === history.present) return history
  const merges = outcome.mergeKey !== null && outcome.mergeKey === history.mergeKey
  const begun = merges ? history.past.at(-1) : undefined
  if (begun && isSame(begun.document, outcome.document)) {
    const past = history.past.slice(0, -1)
    return { past, present: begun.document, future: [], mergeKey: null }
  }
  const step: Step = { document: history.present, selection, label: outcome.label }
  return {
    past: merges ? history.past : [...history.past, step].slice(-HISTORY_LIMIT),
    present: outcome.document,
    future: [],
    mergeKey: outcome.mergeKey,
  }
}

/** Ends merging: the next edit is a step of its own (focus left the field, a drag ended). */
export function settle(history: History): History {
  return history.mergeKey === null ? history : { ...history, mergeKey: null }
}

/** One step back, or null where there is none. Returns the selection of that time as well. */
export function undo(
  history: History,
  selection: readonly RoleId[],
): { readonly history: History; readonly selection: readonly RoleId[] } | null {
  const step = history.past.at(-1)
  if (!step) return null
  const back: Step = { document: history.present, selection, label: step.label }
  return {
    history: {
      past: history.past.slice(0, -1),
      present: step.document,
      future: [back, ...history.future],
      mergeKey: null,
    },
    selection: step.selection,
  }
}

/** Without the last step, which leaves no trace: nobody wanted it. */
export function withoutLast(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return { past: history.past.slice(0, -1), present: step.document, future: [], mergeKey: null }
}

/** One step forward again, or null where nothing was undone. */
export function redo(
  history: History,
  selection: readonly RoleId[],
): { readonly history: History; readonly selection: readonly RoleId[] } | null {
  const [step, ...future] = history.future
  if (!step) return null
  const back: Step = { document: history.present, selection, label: step.label }
  return {
    history: { past: [...history.past, back], present: step.document, future, mergeKey: null },
    selection: step.selection,
  }
}
