// A state of the window that eyes and screen readers are checked in: how one gets there, and back.
import type { Page } from 'playwright-core'
import type { Pitcrew } from './pitcrew.ts'

export interface WindowState {
  readonly name: string
  /** Only this is looked at, since the rest is as it was; a dialog is looked at in any case. Missing: all. */
  readonly part?: string
  /** From the chart with nothing open to the state. */
  show(pitcrew: Pitcrew): Promise<unknown>
  /** Where Escape does not lead back. */
  leave?(pitcrew: Pitcrew): Promise<unknown>
}

/** Parts of the window, as selectors. */
export const PART = {
  side: '[aria-label="About the chart"]',
  list: '[aria-label="Roles and people"]',
  chart: 'main',
  menu: '[role="menu"]',
  bar: 'section[data-kind]',
} as const

/** Shows a panel by its tab, which says a count, where it has one. */
export async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}\\d*$`) }).click()
}

/** States of different parts of the window at the same time: one look at them is enough. */
export function together(
  ...states: readonly (WindowState & { readonly part: string })[]
): WindowState {
  return {
    name: states.map(({ name }) => name).join(', '),
    part: states.map(({ part }) => part).join(', '),
    async show(pitcrew) {
      for (const state of states) await state.show(pitcrew)
    },
    async leave(pitcrew) {
      for (const state of states.toReversed()) await state.leave?.(pitcrew)
    },
  }
}
