// Puts the keyboard's focus on a card, or on the chart as a whole.
import type { RoleId } from '../../shared/ids.ts'
import { MAIN_AREA_SELECTOR } from '../controls/focus-area.ts'

/** In the next frame, when the card of a role that was just selected is there. */
export function focusCard(role: RoleId): void {
  requestAnimationFrame(() => {
    const card = [...document.querySelectorAll<HTMLElement>('[data-role-id]')]
    // The canvas moves its view itself; the browser would scroll it out of its frame.
    card.find(({ dataset }) => dataset.roleId === role)?.focus({ preventScroll: true })
  })
}

/** In the next frame: where there is no card to go on with. */
export function focusChart(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(MAIN_AREA_SELECTOR)?.focus({ preventScroll: true }),
  )
}
