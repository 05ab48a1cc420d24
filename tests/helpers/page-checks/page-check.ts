// One thing that is true of a page that is locked, whoever started the program and from what.
import type { Page } from 'playwright-core'
import type { PitcrewApi } from '../../../shared/ipc/border.ts'

declare global {
  interface Window {
    readonly pitcrew: PitcrewApi
  }
}

export interface PageCheck {
  readonly what: string
  /** Throws, as a failed expectation does, where it does not hold. */
  holds(page: Page): Promise<void>
}
