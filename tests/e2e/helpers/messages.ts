// Messages in the window, and what they might cover.
import type { Locator, Page } from 'playwright-core'
import type { Pitcrew } from './pitcrew.ts'

/** The row of messages; those of problems are told to screen readers apart from it. */
export function messages(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages' })
}

/** Shows a message as main does. */
export async function tellFromMain(
  { app, page }: Pitcrew,
  kind: 'info' | 'error',
  message: string,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, notice) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('app:notice', JSON.stringify(notice))
    },
    { kind, message },
  )
  await messages(page).getByText(message).waitFor()
}

/** Names of what cannot be pressed in its middle because a message lies there. */
export async function coveredByMessages(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const row = document.querySelector('[aria-label="Messages"]')
    const controls = document.querySelectorAll<HTMLElement>(
      ':is(button, input, select, textarea, a, [role="radio"], [role="option"]):enabled, [role="radio"], [role="option"]',
    )
    /** Scrolled out of an area it is not pressed there, but somewhere else. */
    const isClipped = (element: Element, x: number, y: number) => {
      for (let area = element.parentElement; area; area = area.parentElement) {
        const { left, right, top, bottom } = area.getBoundingClientRect()
        const isOutside = x < left || x > right || y < top || y > bottom
        if (isOutside && getComputedStyle(area).overflow !== 'visible') return true
      }
      return false
    }
    return [...controls].flatMap((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      if (!row || row.contains(control) || width === 0 || isClipped(control, x, y)) return []
      const isCovered = row.contains(document.elementFromPoint(x, y))
      return isCovered ? [control.getAttribute('aria-label') ?? control.textContent] : []
    })
  })
}
