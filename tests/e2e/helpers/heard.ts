// What a screen reader hears of the live regions.
import type { Page } from 'playwright-core'

/** All that is told politely from now on, a line each. */
export async function hearsWhatIsTold(page: Page): Promise<() => Promise<string>> {
  const live = page.locator('[aria-live="polite"][aria-atomic]')
  await live.evaluate((element) => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  return () => page.evaluate(() => [...Object(window).heard].join('\n'))
}
