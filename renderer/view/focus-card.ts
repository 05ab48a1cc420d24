// Puts the keyboard's focus on a card, or on the chart as a whole.
import type { RoleId } from '../../shared/ids.ts'
import { MAIN_AREA_SELECTOR } from '../controls/focus-area.ts'

/** In the next frame, when the card of a role that was just selected is there. */
export function focusCard(role: RoleId): void {
  focusSoon(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-role-id]')]
    return cards.find(({ dataset }) => dataset.roleId === role)
  })
}

/** For what shows the selected role in another way than the chart, as the outline does, and gives the focus to it. */
export const FOLLOWS_SELECTION = { 'data-follows-selection': '' } as const

/**
 * After something was done to the selected roles: at the card of the role that is now selected, or at the chart where
 * there is none. Whoever goes through the outline stays in it.
 */
export function goOnWith(role: RoleId | null): void {
  if (document.activeElement?.closest('[data-follows-selection]')) return
  if (role) focusCard(role)
  else focusChart()
}

/** In the next frame: where there is no card to go on with. */
export function focusChart(): void {
  focusSoon(() => document.querySelector<HTMLElement>(MAIN_AREA_SELECTOR))
}

/** Unless something else has taken the focus by then, as a title that is written at once. */
function focusSoon(find: () => HTMLElement | null | undefined): void {
  const before = document.activeElement
  requestAnimationFrame(() => {
    const now = document.activeElement
    const isTaken = now !== before && !isNothing(now) && !isStandIn(before, now)
    // The canvas moves its view itself; the browser would scroll it out of its frame.
    if (!isTaken) find()?.focus({ preventScroll: true })
  })
}

function isNothing(active: Element | null): boolean {
  return active === null || active === document.body
}

/** A card that got it only because a menu had it and went away; what is written or opened is none. */
function isStandIn(before: Element | null, now: Element | null): boolean {
  const isGone = isNothing(before) || before?.isConnected === false
  return isGone && now?.matches('[data-role-id]') === true
}
