// The reporting view in the window: switch, folds, drops on managers and beside colleagues, and what is kept meanwhile.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { buildDocument, many } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf, card, drag, restingBoxOf, selected, undoable } from './helpers/canvas.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
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
  const zoom = page.getByRole('button', { name: /^Zoom is \d/ })
  const canvas = await boxOf(page.locator('[data-chart]'))

  // All was in sight, and is in the other view, too; with the selection.
  await button('Reporting').click()
  await fold('head').waitFor()
  await restingBoxOf(card(page, 'ae-1'))
  for (const each of await page.locator('[data-role-id]').all()) {
    const box = await boxOf(each)
    expect(box.y >= canvas.y && box.y + box.height <= canvas.y + canvas.height).toBe(true)
    expect(box.x >= canvas.x && box.x + box.width <= canvas.x + canvas.width).toBe(true)
  }
  await pitcrew.screenshot('80-reporting')
  await page.keyboard.press('Control+Shift+L')
  await fold('head').waitFor({ state: 'detached' })

  // From near by the selected card stays where it was in the window, as large as it was.
  await page.keyboard.press('Control+0')
  for (let times = 0; times < 3; times++)
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
  await card(page, 'ae-1').click()
  const before = await restingBoxOf(card(page, 'ae-1'))
  const zoomBefore = await zoom.getAttribute('aria-label')
  await button('Reporting').click()
  await fold('head').waitFor()
  const after = await restingBoxOf(card(page, 'ae-1'))
  expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(4)
  expect(await zoom.getAttribute('aria-label')).toBe(zoomBefore)
  expect(await card(page, 'ae-1').getAttribute('aria-pressed')).toBe('true')
  expect(await undoable(page)).toBe(false)

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

test('loose ends lead to their fix, branches collapse and stand alone, and refusals say why', async () => {
  const file = join(folder, 'loose.salesorg')
  const roles = [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'lead', person: 'Yuki', does: 'leadership', to: 'head' },
    { id: 'low', person: 'Nils', does: 'leadership', to: 'lead' },
    ...many('closing', 3, 'low'),
    ...many('qualification', 10, 'lead'),
    { id: 'x', person: 'Xi', does: 'closing', to: 'y' },
    { id: 'y', person: 'Yara', does: 'leadership', to: 'x' },
    { id: 'lost', person: 'Lo', does: 'lead-generation', to: 'nobody' },
  ] as const
  writeFileSync(file, writeDocument(buildDocument({ roles })))
  pitcrew = await startPitcrew({ files: [file] })
  const { page } = pitcrew
  const fold = (id: string) => page.locator(`[data-fold="${id}"]`)
  const tag = (kind: string, id: string) => page.locator(`[data-part="tag:${kind}:${id}"]`)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const undo = page.getByRole('button', { name: /^Undo: / })
  await button('Reporting').click()
  await page.keyboard.press('Control+1')
  await fold('lead').waitFor()

  // Too many to lead: the count warns, and says so.
  expect(await fold('lead').getAttribute('aria-label')).toMatch(/11 direct reports, more than/)
  await pitcrew.screenshot('82-reporting-loose-ends')

  // From the loose end to its fix, which is one step.
  for (const [kind, id, rule] of [
    ['gone', 'lost', 'ST-02'],
    ['circle', 'y', 'ST-01'],
  ] as const) {
    await tag(kind, id).locator('[data-mark]').click()
    const open = page.locator(`[data-rule="${rule}"][data-open="true"]`)
    await open.getByRole('list', { name: 'What you can do' }).getByRole('button').first().click()
    await tag(kind, id).waitFor({ state: 'detached' })
    await undo.click()
    await tag(kind, id).waitFor()
    expect(await undoable(page)).toBe(false)
  }

  // What is said of a stage rings its cards here, its lane in the other view, and stays open.
  await page.getByRole('button', { name: /show all$/ }).click()
  const handOver = page.locator('[data-rule="ST-10"] > [data-finding]')
  await handOver.click()
  const ringed = page.locator('[data-role-card="closing 1"][data-lit="true"]')
  await ringed.waitFor()
  await button('Structure').click()
  await page.locator('[data-part="lane:stage:closing"][data-lit="true"]').waitFor()
  expect(await handOver.getAttribute('aria-expanded')).toBe('true')
  await button('Reporting').click()
  await ringed.waitFor()
  await handOver.click()

  // On its own branch nothing is dropped, and it is said why.
  const low = await restingBoxOf(card(page, 'low'))
  await drag(page, card(page, 'lead'), card(page, 'low'), { x: low.width / 2, y: low.height / 2 })
  await page
    .getByText(/^Nothing was changed: .* already reports to/)
    .first()
    .waitFor()
  expect(await undoable(page)).toBe(false)

  // A role from the palette stands between the two it is dropped between.
  const second = await restingBoxOf(card(page, 'closing 2'))
  const role = page.locator('[data-palette] button').first()
  await drag(page, role, card(page, 'closing 2'), { x: second.width / 2, y: 2 })
  await page.keyboard.press('Escape')
  await expect.poll(() => undoable(page)).toBe(true)
  await undo.click()

  // By key: collapsed, expanded; all of them by the button beside the zoom.
  await card(page, 'closing 1').click()
  await page.keyboard.press('-')
  await expect.poll(() => fold('low').getAttribute('aria-expanded')).toBe('false')
  expect(await selected(page)).toEqual(['low'])
  await page.keyboard.press('+')
  await card(page, 'closing 1').waitFor()
  await button('Collapse all').click()
  await card(page, 'low').waitFor({ state: 'detached' })
  await button('Expand all').click()
  await card(page, 'closing 1').waitFor()

  // One branch alone, and the ways back: Escape leaves the selection, then the branch.
  await card(page, 'lead').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Show only this branch' }).click()
  await card(page, 'head').waitFor({ state: 'detached' })
  await pitcrew.screenshot('83-reporting-branch')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await card(page, 'head').waitFor()
  expect(await undoable(page)).toBe(false)
})
