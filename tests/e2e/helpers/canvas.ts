// Gestures on the canvas, made with a real pointer.
import type { Locator, Page } from 'playwright-core'

/** A role's card, by its id. */
export function card(page: Page, roleId: string): Locator {
  return page.locator(`[data-role-id="${roleId}"]`)
}

/** Cards by what a screen reader calls them. */
export function cardNamed(page: Page, label: string | RegExp): Locator {
  return page.locator('[data-role-id]').and(page.getByRole('button', { name: label }))
}

/** A lane, by its key, such as `stage:closing`. */
export function lane(page: Page, key: string): Locator {
  return page.locator(`[data-part="lane:${key}"]`)
}

/** Presses on one thing, goes to a place in another, and calls back before letting go. */
export async function drag(
  page: Page,
  from: Locator,
  to: Locator,
  place: { x: number; y: number },
  beforeDrop: () => Promise<void> = async () => undefined,
): Promise<void> {
  const start = await boxOf(from)
  const target = await boxOf(to)
  const middle = { x: start.x + start.width / 2, y: start.y + start.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x + 16, middle.y + 4, { steps: 4 })
  await page.mouse.move(target.x + place.x, target.y + place.y, { steps: 12 })
  await beforeDrop()
  await page.mouse.up()
}

export async function boxOf(thing: Locator) {
  const box = await thing.boundingBox()
  if (!box) throw new Error(`not on the screen: ${thing}`)
  return box
}

/** Where something stands once it stays there: no other place for so many milliseconds. */
export async function restingBoxOf(thing: Locator) {
  const REST = 400
  await thing.waitFor()
  for (let before = await boxOf(thing); ; ) {
    await thing.page().waitForTimeout(REST)
    const box = await boxOf(thing)
    if (box.x === before.x && box.y === before.y) return box
    before = box
  }
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Takes hold of something and moves it a little, so that it is dragged. */
export async function lift(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y + 4, { steps: 3 })
}

export async function middleOf(thing: Locator): Promise<Place> {
  const { x, y, width, height } = await boxOf(thing)
  return { x: x + width / 2, y: y + height / 2 }
}

/** What a screen reader says of a role's card. */
export function labelOf(page: Page, roleId: string): Promise<string | null> {
  return card(page, roleId).getAttribute('aria-label')
}

/** The ids of the selected roles, sorted. */
export function selected(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('[data-role-id][aria-pressed="true"]')
    .evaluateAll((cards) => cards.map((each) => each.getAttribute('data-role-id')).sort())
}

/** Is there a step to undo? */
export function undoable(page: Page): Promise<boolean> {
  return page.getByRole('button', { name: /^(Undo:|Nothing to undo)/ }).isEnabled()
}
