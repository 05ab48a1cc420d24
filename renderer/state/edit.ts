// The one door through which this window changes its chart; what is refused is always said.
import type { Document } from '../../shared/document/schema.ts'
import { shareUnchanged } from '../../shared/document/share-unchanged.ts'
import { applyEdits, type EditCall } from '../../shared/editing/apply-edit.ts'
import type { Words } from '../../shared/words/phrase.ts'
import type { Refuse } from '../controls/drafts.ts'
import { recordEdit, settleEdits } from './session.ts'
import { useSession } from './store.ts'
import { tellProblem } from './toasts.ts'
import { currentWriter } from './writer.ts'

interface EditOptions {
  /** What "Undo" says; otherwise the first edit's own label. */
  readonly label?: Words | undefined
  /** Says a refusal where the user is looking, as below a field; otherwise it is a message. */
  readonly refuse?: Refuse | undefined
  /** The next edit of the same thing continues this step, as answers given in a row do. */
  readonly isGrowing?: boolean
}

/** One undoable step of one or several edits; false when it was refused: then nothing has changed. */
export function edit(calls: EditCall | readonly EditCall[], options: EditOptions = {}): boolean {
  const { label, refuse = ({ message }) => tellProblem(message), isGrowing = false } = options
  const session = useSession.getState()
  const outcome = applyEdits(session.history.present, isList(calls) ? calls : [calls], label)
  if (!outcome.ok) {
    const { code, message } = outcome.error
    refuse({ code, message: currentWriter().write(message) })
    return false
  }
  const recorded = recordEdit(session, outcome.value)
  useSession.setState(isGrowing ? recorded : settleEdits(recorded))
  return true
}

/** What edits of a chart came to, tried beside the page or while somebody looked at them. */
export interface Made {
  /** The chart that they are edits of. */
  readonly before: Document
  readonly after: Document
}

/**
 * Takes it as one undoable step, so that thousands of roles are not checked a second time; false where the chart is
 * another one by now: then nothing has changed.
 */
export function takeMade(
  { before, after }: Made,
  label: Words,
  /** A few edits more that belong to the same step. */
  further: readonly EditCall[] = [],
): boolean {
  const session = useSession.getState()
  if (session.history.present !== before) {
    tellProblem('The list was not taken: the chart has changed meanwhile. Please try again.')
    return false
  }
  const outcome = applyEdits(shareUnchanged(before, after), further, label)
  if (!outcome.ok) {
    tellProblem(currentWriter().write(outcome.error.message))
    return false
  }
  useSession.setState(settleEdits(recordEdit(session, { ...outcome.value, mergeKey: null })))
  return true
}

function isList(calls: EditCall | readonly EditCall[]): calls is readonly EditCall[] {
  return Array.isArray(calls)
}
