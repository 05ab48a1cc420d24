// The close guard: its table of cells, and what must hold after any order of events.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CloseEvent,
  type ClosePhase,
  type CloseState,
  INITIAL_CLOSE_STATE,
  nextCloseStep,
} from '../../../electron/documents/close-guard.ts'

const clean = INITIAL_CLOSE_STATE
const unsaved: CloseState = { ...clean, isUnsaved: true }
const at = (phase: ClosePhase, changes: Partial<CloseState> = {}): CloseState => ({
  ...unsaved,
  phase,
  ...changes,
})

/** Plays events one after the other; answers the last phase and all actions but "none". */
function play(first: CloseState, ...events: readonly CloseEvent[]) {
  let state = first
  const actions: string[] = []
  for (const event of events) {
    const step = nextCloseStep(state, event)
    state = step.state
    if (step.action !== 'none') actions.push(step.action)
  }
  return { phase: state.phase, actions }
}

const CLOSE: CloseEvent = { type: 'close-requested' }
const BY_PAGE: CloseEvent = { type: 'page-wants-to-close' }
const SAVE: CloseEvent = { type: 'answered', answer: 'save' }
const DISCARD: CloseEvent = { type: 'answered', answer: 'discard' }
const CANCEL: CloseEvent = { type: 'answered', answer: 'cancel' }
const START: CloseEvent = { type: 'save-started' }
const SAVED: CloseEvent = { type: 'save-ended', isSaved: true }
const FAILED: CloseEvent = { type: 'save-ended', isSaved: false }
const CLEAN: CloseEvent = { type: 'unsaved-changed', isUnsaved: false }
const UNSAVED: CloseEvent = { type: 'unsaved-changed', isUnsaved: true }
const SETTLED: CloseEvent = { type: 'settled' }
const SILENT: CloseEvent = { type: 'page-silent' }
const GONE: CloseEvent = { type: 'page-gone' }

type Story = readonly [
  what: string,
  first: CloseState,
  events: readonly CloseEvent[],
  phase: ClosePhase,
  actions: readonly string[],
]

const STORIES: readonly Story[] = [
  ['a saved chart closes at once', clean, [CLOSE], 'approved', ['close']],
  ['an unsaved one asks first', unsaved, [CLOSE], 'asking', ['ask']],
  ['a second click while asking changes nothing', unsaved, [CLOSE, CLOSE], 'asking', ['ask']],
  ['Cancel keeps it', unsaved, [CLOSE, CANCEL], 'open', ['ask', 'stay']],
  [
    'Cancel, and another try asks again',
    unsaved,
    [CLOSE, CANCEL, CLOSE],
    'asking',
    ['ask', 'stay', 'ask'],
  ],
  ['Don’t save closes it', unsaved, [CLOSE, DISCARD], 'approved', ['ask', 'close']],
  ['Save hands over to the page', unsaved, [CLOSE, SAVE], 'saving', ['ask', 'ask-page-to-save']],
  [
    'Save, saved, closed by the page',
    unsaved,
    [CLOSE, SAVE, START, SAVED, CLEAN, BY_PAGE],
    'approved',
    ['ask', 'ask-page-to-save', 'settle', 'close'],
  ],
  [
    'the page may say so before it says that it is clean',
    unsaved,
    [CLOSE, SAVE, START, SAVED, BY_PAGE, CLEAN, SETTLED],
    'approved',
    ['ask', 'ask-page-to-save', 'settle', 'close'],
  ],
  [
    'a page that saved, but forgets to close, is closed',
    unsaved,
    [CLOSE, SAVE, START, SAVED, CLEAN, SETTLED],
    'approved',
    ['ask', 'ask-page-to-save', 'settle', 'close'],
  ],
  [
    'what was typed during the save is asked about',
    unsaved,
    [CLOSE, SAVE, START, SAVED, SETTLED],
    'asking',
    ['ask', 'ask-page-to-save', 'settle', 'ask'],
  ],
  [
    'a failed or cancelled save keeps the window',
    unsaved,
    [CLOSE, SAVE, START, FAILED],
    'open',
    ['ask', 'ask-page-to-save', 'stay'],
  ],
  ['a save under way is awaited', unsaved, [START, CLOSE], 'waiting', []],
  ['then the rest is looked at', unsaved, [START, CLOSE, SAVED], 'settling', ['settle']],
  [
    'then it closes',
    unsaved,
    [START, CLOSE, SAVED, CLEAN, SETTLED],
    'approved',
    ['settle', 'close'],
  ],
  ['or asks', unsaved, [START, CLOSE, SAVED, SETTLED], 'asking', ['settle', 'ask']],
  ['a save under way that fails keeps it', unsaved, [START, CLOSE, FAILED], 'open', ['stay']],
  ['the page cannot close over its own save', unsaved, [START, BY_PAGE], 'waiting', []],
  ['the page closing by itself is asked like anybody', unsaved, [BY_PAGE], 'asking', ['ask']],
  ['the page closing a clean chart', clean, [BY_PAGE], 'approved', ['close']],
  ['a page that does not answer', at('saving'), [SILENT], 'asking-stuck', ['ask-about-stuck-page']],
  [
    'a page that is busy saving does answer',
    at('saving', { isSaving: true }),
    [SILENT],
    'saving',
    [],
  ],
  [
    'waiting for it',
    at('asking-stuck'),
    [{ type: 'answered-stuck', answer: 'wait' }],
    'saving',
    ['watch-page'],
  ],
  [
    'not waiting for it',
    at('asking-stuck'),
    [{ type: 'answered-stuck', answer: 'discard' }],
    'approved',
    ['close'],
  ],
  [
    'it saved while that was asked',
    at('asking-stuck'),
    [START, SAVED, CLEAN, BY_PAGE, { type: 'answered-stuck', answer: 'wait' }],
    'approved',
    ['close'],
  ],
  ['after a crash there is nothing to ask for', unsaved, [GONE, CLOSE], 'approved', ['close']],
  ['a crash while the page was to save keeps the window', at('saving'), [GONE], 'open', ['stay']],
  ['a crash while asking, then Save: nobody can', at('asking'), [GONE, SAVE], 'open', ['stay']],
  ['a crash while asking, then Don’t save', at('asking'), [GONE, DISCARD], 'approved', ['close']],
  [
    'a page that came back is clean',
    unsaved,
    [GONE, { type: 'page-back' }, CLOSE],
    'approved',
    ['close'],
  ],
  ['new work voids an approval', clean, [CLOSE, UNSAVED], 'open', ['close', 'stay']],
  [
    'old work does not, it was given up',
    unsaved,
    [CLOSE, DISCARD, UNSAVED],
    'approved',
    ['ask', 'close'],
  ],
  [
    'a quit that is given up voids it, too',
    clean,
    [CLOSE, { type: 'quit-given-up' }],
    'open',
    ['close'],
  ],
  ['late answers are nobody’s', unsaved, [SAVE, SETTLED, SILENT], 'open', []],
]

describe('the close guard', () => {
  it.each(STORIES)('%s', (_what, first, events, phase, actions) => {
    expect(play(first, ...events)).toEqual({ phase, actions: [...actions] })
  })
})

const anyEvent: fc.Arbitrary<CloseEvent> = fc.constantFrom<CloseEvent>(
  CLOSE,
  BY_PAGE,
  SAVE,
  DISCARD,
  CANCEL,
  START,
  SAVED,
  FAILED,
  CLEAN,
  UNSAVED,
  SETTLED,
  SILENT,
  GONE,
  { type: 'page-back' },
  { type: 'answered-stuck', answer: 'wait' },
  { type: 'answered-stuck', answer: 'discard' },
  { type: 'quit-given-up' },
)

describe('after any order of events', () => {
  it('unsaved work is never closed without a word of the user or of the page', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = INITIAL_CLOSE_STATE
        for (const event of events) {
          const before = state
          const step = nextCloseStep(state, event)
          state = step.state
          if (step.action !== 'close' || before.phase === 'approved') continue
          const isDiscarded =
            (event.type === 'answered' || event.type === 'answered-stuck') &&
            event.answer === 'discard'
          const isSavedByPage = event.type === 'page-wants-to-close' && !state.isSaving
          const isLost = !state.isUnsaved || !state.isPageAlive
          expect(isDiscarded || isSavedByPage || isLost).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('the window can be closed in the end', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = INITIAL_CLOSE_STATE
        for (const event of events) state = nextCloseStep(state, event).state
        const { phase } = play(
          state,
          ...[
            CANCEL,
            FAILED,
            { type: 'answered-stuck', answer: 'discard' } as const,
            SETTLED,
            CANCEL,
          ],
          ...[CLOSE, DISCARD],
        )
        expect(phase).toBe('approved')
      }),
      { numRuns: 2_000 },
    )
  })

  it('nothing is asked twice at a time', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = INITIAL_CLOSE_STATE
        let asked = 0
        for (const event of events) {
          const step = nextCloseStep(state, event)
          const wasAsking = state.phase === 'asking' || state.phase === 'asking-stuck'
          state = step.state
          if (wasAsking && state.phase !== 'asking' && state.phase !== 'asking-stuck') asked = 0
          if (step.action === 'ask' || step.action === 'ask-about-stuck-page') asked += 1
          expect(asked).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
