// A program that was used by one test, for the next one: sooner than another start.
import { calm } from './calm.ts'
import type { Pitcrew } from './pitcrew.ts'
import { showTab } from './window-state.ts'

/** As it was started: nothing open, selected or done, the whole chart in sight. */
export async function afresh({ page }: Pitcrew): Promise<void> {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape')
  const undo = page.getByRole('button', { name: /^Undo: / })
  while ((await undo.count()) > 0) await undo.click()
  await page.getByRole('button', { name: 'Close this message' }).evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click()
  })
  await showTab(page, 'Roles')
  await showTab(page, 'Findings')
  await page.getByRole('region', { name: 'Chart', exact: true }).focus()
  for (let time = 0; time < 2; time += 1) await page.keyboard.press('Escape')
  await page.keyboard.press('Control+1')
  await calm(page)
}
