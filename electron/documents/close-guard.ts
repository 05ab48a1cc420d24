// When a window may close: a pure state machine, so that no order of events can lose work.
import { assertNever } from '../../shared/result.ts'

export type ClosePhase =
  /** Nobody wants to close. */
  | 'open'
  /** Asked to close while a save runs: its end is awaited. */
  | 'waiting'
  /** Saved; the page's word whether that was everything is awaited. */
  | 'settling'
  /** The user is being asked. */
  | 'asking'
  /** The page has been asked to save and then to close. */
  | 'saving'
  /** The page did not answer; the user is being asked what to do about it. */
  | 'asking-stuck'
  /** May close. */
  | 'approved'

export interface CloseState {
  readonly phase: ClosePhase
  readonly isUnsaved: boolean
  readonly isSaving: boolean
  /** False after a crash: nobody is there who could save. */
  readonly isPageAlive: boolean
}

export type CloseEvent =
  | { readonly type: 'close-requested' }
  | { readonly type: 'answered'; readonly answer: 'save' | 'discard' | 'cancel' }
  | { readonly type: 'answered-stuck'; readonly answer: 'wait' | 'discard' }
  | { readonly type: 'unsaved-changed'; readonly isUnsaved: boolean }
  | { readonly type: 'save-started' }
  | { readonly type: 'save-ended'; readonly isSaved: boolean }
  | { readonly type: 'page-wants-to-close' }
  | { readonly type: 'page-silent' }
  | { readonly type: 'settled' }
  | { readonly type: 'page-gone' }
  | { readonly type: 'page-back' }
  /** A quit was given up: an approval that was meant for it is void. */
  | { readonly type: 'quit-given-up' }

export type CloseAction =
  | 'none'
  | 'ask'
  | 'ask-page-to-save'
  | 'watch-page'
  | 'ask-about-stuck-page'
  | 'settle'
  | 'close'
  /** The wish to close is over; a quit is given up. */
  | 'stay'

export interface CloseStep {
  readonly state: CloseState
  readonly action: CloseAction
}

export const INITIAL_CLOSE_STATE: CloseState = {
  phase: 'open',
  isUnsaved: false,
  isSaving: false,
  isPageAlive: true,
}

/** The next state, and the one thing to do now. */
export function nextCloseStep(state: CloseState, event: CloseEvent): CloseStep {
  switch (event.type) {
    case 'close-requested':
      return requested(state)
    case 'page-wants-to-close':
      return wantedByPage(state)
    case 'answered':
      return state.phase === 'asking' ? answered(state, event.answer) : same(state)
    case 'answered-stuck':
      return state.phase === 'asking-stuck' ? answeredStuck(state, event.answer) : same(state)
    case 'unsaved-changed':
      return unsavedChanged(state, event.isUnsaved)
    case 'save-started':
      return same({ ...state, isSaving: true })
    case 'save-ended':
      return saveEnded({ ...state, isSaving: false }, event.isSaved)
    case 'page-silent':
      return state.phase === 'saving' && !state.isSaving
        ? to(state, 'asking-stuck', 'ask-about-stuck-page')
        : same(state)
    case 'settled':
      return state.phase === 'settling' ? decide(state) : same(state)
    case 'page-gone':
      return pageGone({ ...state, isPageAlive: false })
    case 'page-back':
      return same({ ...state, isPageAlive: true, isUnsaved: false })
    case 'quit-given-up':
      return state.phase === 'approved' ? to(state, 'open', 'none') : same(state)
    default:
      return assertNever(event)
  }
}

function same(state: CloseState): CloseStep {
  return { state, action: 'none' }
}

function to(state: CloseState, phase: ClosePhase, action: CloseAction): CloseStep {
  return { state: { ...state, phase }, action }
}

/** Nothing is being saved: close what is saved (or lost already), ask about the rest. */
function decide(state: CloseState): CloseStep {
  return state.isUnsaved && state.isPageAlive
    ? to(state, 'asking', 'ask')
    : to(state, 'approved', 'close')
}

function requested(state: CloseState): CloseStep {
  if (state.phase === 'approved') return { state, action: 'close' }
  const isFree = state.phase === 'open' || state.phase === 'saving'
  if (!isFree) return same(state)
  if (!state.isSaving) return decide(state)
  return state.phase === 'open' ? to(state, 'waiting', 'none') : same(state)
}

/** After its save the page is believed; before, its wish counts no more than a click on the X. */
function wantedByPage(state: CloseState): CloseStep {
  if (state.isSaving) return requested(state)
  if (state.phase === 'saving' || state.phase === 'settling') return to(state, 'approved', 'close')
  return requested(state)
}

function answered(state: CloseState, answer: 'save' | 'discard' | 'cancel'): CloseStep {
  if (answer === 'discard') return to(state, 'approved', 'close')
  return answer === 'save' && state.isPageAlive
    ? to(state, 'saving', 'ask-page-to-save')
    : to(state, 'open', 'stay')
}

function answeredStuck(state: CloseState, answer: 'wait' | 'discard'): CloseStep {
  if (answer === 'discard') return to(state, 'approved', 'close')
  if (state.isSaving) return to(state, 'saving', 'none')
  return state.isUnsaved ? to(state, 'saving', 'watch-page') : to(state, 'approved', 'close')
}

/** New work in a window that was approved because it was saved: the approval is void. */
function unsavedChanged(state: CloseState, isUnsaved: boolean): CloseStep {
  const next = { ...state, isUnsaved }
  return state.phase === 'approved' && isUnsaved && !state.isUnsaved
    ? to(next, 'open', 'stay')
    : same(next)
}

function saveEnded(state: CloseState, isSaved: boolean): CloseStep {
  if (state.phase !== 'waiting' && state.phase !== 'saving') return same(state)
  return isSaved ? to(state, 'settling', 'settle') : to(state, 'open', 'stay')
}

function pageGone(state: CloseState): CloseStep {
  const isWaitingForPage =
    state.phase === 'waiting' || state.phase === 'saving' || state.phase === 'settling'
  return isWaitingForPage ? to(state, 'open', 'stay') : same(state)
}
