// Another structure: shown before it is used, decided in parts, taken back in one step; pods by hand.
import { afterEach, expect, test } from 'vitest'
import { card, cardNamed, lane } from './helpers/canvas.ts'
import { structureDialog, useStructure } from './helpers/dialogs.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('nothing moves before it is said; then everything in one step, and back again', async () => {
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
  const { page } = pitcrew
  await page.getByRole('button', { name: 'Pods', exact: true }).click()
  const dialog = structureDialog(page)
  await dialog.getByText('Wes joins Pod 1 for closing.').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await lane(page, 'stage:closing').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Nothing to undo' }).count()).toBe(1)

  await page.getByRole('button', { name: 'Pods', exact: true }).click()
  await dialog
    .getByRole('group', { name: /^Pod 1/ })
    .getByLabel('Name')
    .fill('Europe')
  await page.keyboard.press('Tab')
  await dialog.getByText('Wes joins Europe for closing.').waitFor()
  await pitcrew.screenshot('40-switch-to-pods')
  await dialog.getByRole('button', { name: 'Use pods' }).click()
  await lane(page, 'pod:closing:pod-1').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await lane(page, 'stage:closing').waitFor()
  expect(await page.getByRole('button', { name: 'Nothing to undo' }).count()).toBe(1)
})

test('who sells how is the user’s choice, and the way back restores it', async () => {
  pitcrew = await startPitcrew({ files: [sample('estate-agency')] })
  const { page } = pitcrew
  await page.getByRole('button', { name: 'Conveyor', exact: true }).click()
  const dialog = structureDialog(page)
  await dialog.getByLabel('Hana').selectOption('full-cycle')
  await pitcrew.screenshot('41-who-sells-how')
  await dialog.getByRole('button', { name: 'Use conveyor' }).click()
  await cardNamed(page, /Hana, qualification and closing/).waitFor()
  await cardNamed(page, /Ivo, closing/).waitFor()
  await useStructure(page, 'Two-party')
  await cardNamed(page, /Ivo, qualification and closing/).waitFor()
})

test('a pod from its label on the chart: split, merge, order', async () => {
  pitcrew = await startPitcrew({ files: [sample('acme-worldwide')] })
  const { page } = pitcrew
  await page.getByRole('button', { name: 'Edit pod North America' }).click()
  const fields = page.getByRole('group', { name: 'North America' })
  await expect
    .poll(() => fields.getByLabel('Name').evaluate((field) => field === document.activeElement))
    .toBe(true)
  await fields.getByRole('button', { name: 'Split' }).click()
  await page.getByRole('button', { name: 'Edit pod Pod 4' }).waitFor()
  const roles = await page.locator('[data-role-id]').count()
  await page.getByLabel('Show the fields of').selectOption({ label: 'Pod 4' })
  const half = page.getByRole('group', { name: 'Pod 4' })
  await half.getByRole('button', { name: 'Merge…' }).click()
  await pitcrew.screenshot('42-merge')
  await page.getByRole('menuitem', { name: 'Into Europe' }).click()
  await expect.poll(() => page.getByRole('button', { name: /^Edit pod/ }).count()).toBe(3)
  expect(await page.locator('[data-role-id]').count()).toBe(roles)
  await page.getByRole('button', { name: 'Move Europe up' }).click()
  // In the order in which one reads: down a column, then the next one.
  const place = async (name: string) => {
    const box = await page.getByRole('button', { name: `Edit pod ${name}` }).boundingBox()
    return box ? box.x * 10_000 + box.y : 0
  }
  await expect.poll(async () => (await place('Europe')) < (await place('North America'))).toBe(true)
  await card(page, 'eu-csm').waitFor()
})
