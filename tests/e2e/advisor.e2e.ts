// The advisor in the window: from an empty chart to a filled one, and from a chart to another.
import { afterEach, expect, test } from 'vitest'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('answers are one undoable step, and fill an empty chart', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  await page.keyboard.press('Control+n')
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByRole('button', { name: 'Ask the advisor…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ask the advisor' })
  // Before any answer there are no points to show.
  await dialog.getByRole('heading', { name: 'Nothing answered yet' }).waitFor()
  expect(await dialog.getByText('Recommended').count()).toBe(0)
  await dialog.getByRole('button', { name: /^Your market/ }).click()
  await dialog.getByRole('button', { name: 'In several countries' }).click()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByLabel('How many people work in sales?').fill('18')
  await dialog.getByRole('button', { name: 'All on one page' }).click()
  await dialog.getByRole('button', { name: 'Teams rub against each other' }).click()
  await pitcrew.screenshot('20-advisor-questions')
  await dialog.getByRole('button', { name: 'See the advice' }).click()
  await dialog.getByRole('heading', { name: 'Pods', exact: true }).waitFor()
  await dialog.getByText('Make 3 pods, divided by region or country.').waitFor()
  await pitcrew.screenshot('21-advisor-advice')
  await dialog.getByRole('button', { name: 'Start with this' }).click()
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(19)
  await page.getByText('No errors or warnings').waitFor()
  await page.getByRole('button', { name: 'Undo: Start with pods' }).click()
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo: Answer the advisor' }).click()
  await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
})

test('a chart that exists stays as it is beside the new one', async () => {
  pitcrew = await startPitcrew({ files: [sample('thin-belt')] })
  const { app, page } = pitcrew
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByRole('button', { name: 'Ask the advisor…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ask the advisor' })
  await dialog.getByRole('button', { name: 'The advice' }).click()
  await dialog.getByRole('heading', { name: 'Two-party now, a belt later' }).waitFor()
  const opened = app.waitForEvent('window')
  await dialog.getByRole('button', { name: 'Start a new chart with this' }).click()
  const other = await opened
  await other.getByRole('heading', { name: 'Conveyor of three (two-party)' }).waitFor()
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(3)
  // Three people who stand in for each other: nothing is wrong, only figures are missing.
  await other.getByText('No errors or warnings').waitFor()
})
