// What the harness asks of a start, and what it is told; both travel between processes as text.

/** The variable in which the terms reach the program that is started. */
export const TERMS = 'PITCREW_BENCH_START'

export interface StartTerms {
  /** A text that the page shows as soon as it shows what was asked for. */
  readonly text: string
  /** Files for the answer, and for a picture of the middle of the window. */
  readonly answer: string
  readonly picture: string
  /** Milliseconds. */
  readonly limit: number
}

/** By the clock of the machine, in milliseconds. */
export interface PageAnswer {
  /** When the last change of the start was shown; null where that did not happen in time. */
  readonly painted: number | null
  /** When the page had time for the user again. */
  readonly free: number
}

export interface StartAnswer extends PageAnswer {
  /** When the window was shown. */
  readonly shown: number
}
