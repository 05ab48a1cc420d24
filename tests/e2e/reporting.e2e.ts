// The reporting view in the window: switch, folds, drops on managers and beside colleagues, and what is kept meanwhile.
import { afterEach, expect, test } from 'vitest'
import { boxOf, card, drag, restingBoxOf, selected, undoable } from './helpers/canvas.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('who reports to whom is drawn, folded, dropped on, and taken back in one step', async () => {
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
  const { page } = pitcrew
  const fold = (id: string) => page.locator(`[data-fold="${id}"]`)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const manager = async (id: string) => {
    await card(page, id).click()
    return page.getByLabel('Reports to').locator('option:checked').textContent()
  }

  // In the structure view lines lead from the selected card to its manager.
  await card(page, 'ae-1').click()
  await page.locator('[data-part^="command:"]').first().waitFor()
  const before = await restingBoxOf(card(page, 'ae-1'))

  // The selected card stays where it was in the window, and the selection with it.
  await button('Reporting').click()
  await fold('head').waitFor()
  const after = await restingBoxOf(card(page, 'ae-1'))
  expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(4)
  expect(await card(page, 'ae-1').getAttribute('aria-pressed')).toBe('true')
  expect(await undoable(page)).toBe(false)
  await pitcrew.screenshot('80-reporting')

  // Two at once on another: both report there, and one step takes them back.
  await page.keyboard.press('Control+0')
  await card(page, 'ae-1').click()
  await card(page, 'ae-2').click({ modifiers: ['Control'] })
  const target = await restingBoxOf(card(page, 'sdr-1'))
  await drag(page, card(page, 'ae-1'), card(page, 'sdr-1'), {
    x: target.width / 2,
    y: target.height / 2,
  })
  await fold('sdr-1').waitFor()
  expect(await fold('sdr-1').getAttribute('aria-label')).toMatch(/2 direct reports$/)
  await pitcrew.screenshot('81-reporting-dropped')

  // Folded away with their count; undo changes the chart and not the view.
  await fold('sdr-1').click()
  await card(page, 'ae-1').waitFor({ state: 'detached' })
  expect(await fold('sdr-1').getAttribute('aria-expanded')).toBe('false')
  // Keys change nothing that is out of sight: neither what was selected, nor all.
  expect(await selected(page)).toEqual(['sdr-1'])
  await page.keyboard.press('Control+a')
  await page.getByText('7 roles are selected.').waitFor()
  await card(page, 'sdr-1').click()
  await page.keyboard.press('Control+z')
  await card(page, 'ae-1').waitFor()
  expect(await undoable(page)).toBe(false)
  await page.keyboard.press('Control+Shift+z')
  await card(page, 'ae-1').waitFor({ state: 'detached' })
  await fold('sdr-1').click()
  await card(page, 'ae-1').click()
  await card(page, 'ae-2').click({ modifiers: ['Control'] })

  // Back among the others of the head, before a colleague.
  const first = await restingBoxOf(card(page, 'lead-1'))
  await drag(page, card(page, 'ae-1'), card(page, 'lead-1'), { x: first.width / 2, y: 2 })
  await fold('sdr-1').waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await boxOf(card(page, 'ae-1'))).y)
    .toBeLessThan(first.y + first.height)

  // In the structure again: on the head itself.
  await page.keyboard.press('Control+z')
  await fold('sdr-1').waitFor()
  await page.keyboard.press('Control+Shift+L')
  await page
    .locator('[data-part="stage:closing"]')
    .or(page.getByText('3 · Closing'))
    .first()
    .waitFor()
  await card(page, 'ae-2').click()
  const head = await restingBoxOf(card(page, 'head'))
  await drag(page, card(page, 'ae-2'), card(page, 'head'), {
    x: head.width / 2,
    y: head.height / 2,
  })
  expect(await manager('ae-2')).toContain('Head of sales')
})
