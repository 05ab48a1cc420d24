// Runs the close guard of one window: does what the state machine says and tells it what came of it.
import {
  type CloseAction,
  type CloseEvent,
  INITIAL_CLOSE_STATE,
  nextCloseStep,
} from './close-guard.ts'

export interface CloseHands {
  ask(): Promise<'save' | 'discard' | 'cancel'>
  askAboutStuckPage(): Promise<'wait' | 'discard'>
  askPageToSave(): void
  /** Calls back after so many milliseconds. */
  later(milliseconds: number, callback: () => void): void
}

export interface Closing {
  readonly isApproved: boolean
  /** Somebody waits to hear whether the window may close. */
  readonly isDeciding: boolean
  /** True once the window may close, false when it stays; asks where there is something to lose. */
  approve(): Promise<boolean>
  tell(event: CloseEvent): void
}

/** Milliseconds for the page to begin its save, which takes it a few. */
const PAGE_ANSWER = 5_000

/** Milliseconds for the page's word that nothing has changed since the save. */
const PAGE_WORD = 500

/** One per window. */
export function closingOf(hands: CloseHands): Closing {
  let state = INITIAL_CLOSE_STATE
  let deciding: ((mayClose: boolean) => void)[] = []

  function tell(event: CloseEvent): void {
    const step = nextCloseStep(state, event)
    state = step.state
    perform(step.action)
  }

  function perform(action: CloseAction): void {
    if (action === 'ask') void hands.ask().then((answer) => tell({ type: 'answered', answer }))
    if (action === 'ask-about-stuck-page')
      void hands.askAboutStuckPage().then((answer) => tell({ type: 'answered-stuck', answer }))
    if (action === 'ask-page-to-save') hands.askPageToSave()
    if (action === 'ask-page-to-save' || action === 'watch-page')
      hands.later(PAGE_ANSWER, () => tell({ type: 'page-silent' }))
    if (action === 'settle') hands.later(PAGE_WORD, () => tell({ type: 'settled' }))
    if (action === 'close' || action === 'stay') decide(action === 'close')
  }

  function decide(mayClose: boolean): void {
    const waiting = deciding
    deciding = []
    for (const answer of waiting) answer(mayClose)
  }

  return {
    get isApproved() {
      return state.phase === 'approved'
    },
    get isDeciding() {
      return deciding.length > 0
    },
    approve: () =>
      new Promise((resolve) => {
        deciding.push(resolve)
        tell({ type: 'close-requested' })
      }),
    tell,
  }
}
