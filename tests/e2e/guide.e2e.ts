// The guide in the real window: by key, by search, by the "?" of a panel and of a dialog.
import { afterEach, expect, test } from 'vitest'
import { chooseInMenu, resizeWindow } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

/** How many fit into a line of a paragraph, as they are in it. */
function charactersOfLine(paragraph: Element): number {
  const text = paragraph.textContent ?? ''
  const canvas = document.createElement('canvas').getContext('2d')
  const { font } = getComputedStyle(paragraph)
  if (!canvas || text === '') return 0
  canvas.font = font
  return (paragraph.clientWidth * text.length) / canvas.measureText(text).width
}

test('F1 opens it, a search leads to a page, panels and dialogs lead to theirs', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  const guide = page.getByRole('region', { name: 'Guide' })
  const title = guide.getByRole('heading', { level: 3 })
  const chart = page.getByRole('region', { name: 'Chart', exact: true })
  const [first] = await page.locator('[data-role-id]').all()
  await first?.click()
  const room = (await chart.boundingBox())?.width ?? 0

  await page.keyboard.press('F1')
  await guide.waitFor()
  // Beside the chart, which can still be used.
  expect((await chart.boundingBox())?.width).toBeLessThan(room)
  await page.keyboard.type('misspelt')
  await guide.getByText('Rename, or somebody else?').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => title.textContent()).toBe('People')
  expect(await guide.locator('mark').first().textContent()).toBe('misspelt')
  expect(await page.locator(':focus').textContent()).toBe('Rename, or somebody else?')
  // Pictures that come late do not move it away.
  const heading = guide.getByRole('heading', { name: 'Rename, or somebody else?' })
  const bottom = async () => ((await heading.boundingBox())?.y ?? 0) + 100
  const all = await guide.boundingBox()
  await expect.poll(bottom).toBeLessThan((all?.y ?? 0) + (all?.height ?? 0))
  await pitcrew.screenshot('90-guide')
  // As much as there is for the chart, of what lines of a good length leave.
  await resizeWindow(pitcrew, 1440, 900)
  await expect.poll(async () => (await chart.boundingBox())?.width).toBeGreaterThan(560)
  expect(await guide.locator('p').first().evaluate(charactersOfLine)).toBeGreaterThan(45)
  await resizeWindow(pitcrew, 1920, 900)
  await expect.poll(async () => (await guide.boundingBox())?.width).toBeGreaterThan(380)
  expect(await guide.locator('p').first().evaluate(charactersOfLine)).toBeLessThan(75)
  await resizeWindow(pitcrew, 1440, 900)
  // What a tab beside the guide shows fits into it, and it says what it is called.
  const tooFull = page
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.filter((tab) => tab.scrollWidth > tab.clientWidth).length)
  expect(await tooFull).toBe(0)
  await page.getByRole('tab', { name: /^Red flags/ }).hover()
  await page.locator('[data-tooltip]').getByText('Red flags').waitFor()

  // The picture is there, under the page's policy.
  const picture = guide.getByRole('img').first()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).not.toBe(0)

  await page.getByRole('tab', { name: 'Capacity' }).click()
  await page.getByRole('button', { name: 'Guide: Capacity' }).click()
  await expect.poll(() => title.textContent()).toMatch(/^Capacity/)
  await page.keyboard.press('Escape')
  await guide.waitFor({ state: 'detached' })
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Guide: Capacity')

  // Over a dialog, which is there again afterwards.
  await chooseInMenu(pitcrew, 'All rules and their numbers…')
  // The first that one comes to is what the dialog is for, not the way to the guide.
  await expect
    .poll(() => page.locator(':focus').getAttribute('aria-label'))
    .toBe(await page.getByLabel('Find a rule').getAttribute('aria-label'))
  await page.getByLabel('Find a rule').fill('span')
  await page.getByRole('button', { name: 'Guide: this dialog' }).click()
  await expect.poll(() => title.textContent()).toBe('All rules')
  await pitcrew.screenshot('91-guide-over-dialog')
  await page.keyboard.press('Escape')
  await guide.waitFor({ state: 'detached' })
  expect(await page.getByLabel('Find a rule').inputValue()).toBe('span')
  await page.keyboard.press('Escape')
  await page.getByLabel('Find a rule').waitFor({ state: 'detached' })
})
