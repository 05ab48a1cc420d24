// Puts the keyboard's focus on a card.
import type { RoleId } from '../../shared/ids.ts'

/** In the next frame, when the card of a role that was just selected is there. */
export function focusCard(role: RoleId): void {
  requestAnimationFrame(() => {
    const card = [...document.querySelectorAll<HTMLElement>('[data-role-id]')]
    // The canvas moves its view itself; the browser would scroll it out of its frame.
    card.find(({ dataset }) => dataset.roleId === role)?.focus({ preventScroll: true })
  })
}
