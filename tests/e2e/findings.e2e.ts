// Findings in the real window: fixes, muting, marks on the chart, numbers of rules, plans of lanes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { belt, buildDocument, plus } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { calm } from './helpers/calm.ts'
import { boxOf, card, lane } from './helpers/canvas.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
const program = oneProgram()
let pitcrew: Pitcrew

afterAll(program.end)

/** What has the focus, as a screen reader names it. */
function focused(): Promise<string> {
  return pitcrew.page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** The pixels of a mark, without what lies around it. */
async function pixelsOf(mark: Locator): Promise<Buffer> {
  await calm(pitcrew.page)
  const { x, y, width, height } = await boxOf(mark)
  const seen = createCanvas(width / 2, height / 2).getContext('2d')
  seen.drawImage(await loadImage(await pitcrew.page.screenshot()), -x - width / 4, -y - height / 4)
  return seen.canvas.data()
}

/** The line that opens a finding. */
function lineOf(rule: string) {
  return pitcrew.page.locator(`[data-rule="${rule}"] > [data-finding]`)
}

test('a mark leads to its finding, a fix says what it does before it is done', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  const finding = page.locator('[data-rule="SPF-01"]')
  const all = await page.locator('[data-rule]').count()
  // Rings around its card leave it whole.
  const mark = card(page, 'sdr-1').locator('..').locator('[data-mark]')
  const drawn = await pixelsOf(mark)
  await card(page, 'sdr-1').hover()
  expect(drawn.equals(await pixelsOf(mark))).toBe(true)
  await page.mouse.move(700, 800)
  await page.locator('[data-chart]').focus()
  await card(page, 'sdr-1').focus()
  await page.keyboard.press('Shift')
  expect(drawn.equals(await pixelsOf(mark))).toBe(true)
  await mark.click()
  await page.getByRole('button', { name: /about Priya Shah’s role · show all$/ }).waitFor()
  expect(await lineOf('SPF-01').getAttribute('aria-expanded')).toBe('true')
  await expect.poll(() => page.locator('[data-role-card][data-lit="true"]').count()).toBe(1)
  const fix = finding.getByRole('button', { name: /^Make .* the backup$/ }).first()
  await finding
    .getByText(/^ends this.*; adds nothing/)
    .first()
    .waitFor()
  await pitcrew.screenshot('19-fixes')
  await fix.press('Enter')
  await expect.poll(() => finding.count()).toBe(0)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-findings]') !== null))
    .toBe(true)
  await page
    .getByText(/the backup: ends this/)
    .first()
    .waitFor()
  await page.keyboard.press('Control+z')
  await finding.waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('[data-rule]').count()).toBe(all)

  // The mark in the header of a lane.
  await lane(page, 'stage:account-management').locator('[data-mark]').click()
  expect(await lineOf('SG-01').getAttribute('aria-expanded')).toBe('true')
  await expect.poll(focused).toContain('Nobody does account management')
})

test('a finding is muted for a reason, stays away, and speaks again', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  const finding = page.locator('[data-rule="SPF-01"]')
  await lineOf('SPF-01').click()
  await finding.getByRole('button', { name: 'Mute…' }).click()
  await finding.getByRole('button', { name: 'Mute', exact: true }).click()
  await finding.getByText('Please give a reason').waitFor()
  await finding.getByRole('button', { name: 'We are already working on it' }).click()
  await finding.getByText('Only here: Priya Shah (Sales dev. rep)').waitFor()
  await pitcrew.screenshot('20-mute')
  await finding.getByRole('button', { name: 'Mute', exact: true }).click()
  await expect.poll(() => finding.count()).toBe(0)
  await page.getByText('Muted (1)').click()
  await page.getByText('“We are already working on it”').waitFor()
  await pitcrew.screenshot('21-muted')
  await page.getByRole('button', { name: /^Unmute: If Priya Shah is away/ }).click()
  await finding.waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => finding.count()).toBe(0)
})

test('by keyboard alone: from finding to finding, Escape leaves the form where it was opened', async () => {
  pitcrew = await program.show(sample('acme-sales-team'))
  const { page } = pitcrew
  const findings = page.locator('[data-finding]')
  await findings.first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(await findings.nth(1).textContent())
  await page.keyboard.press('ArrowUp')
  await findings.first().press('ArrowUp')
  expect(await focused()).toBe(await findings.first().textContent())
  const line = page.locator('[data-rule] > [data-finding]').first()
  await line.press('Enter')
  await page.getByRole('button', { name: 'Mute…' }).press('Enter')
  await page.getByLabel('Why may it stay like this?').press('Escape')
  expect(await focused()).toBe('Mute…')
  await page.keyboard.press('Escape')
  expect(await focused()).toBe(await line.textContent())
  expect(await line.getAttribute('aria-expanded')).toBe('false')
})

test('a number of a rule is changed where it is explained, and set back', async () => {
  pitcrew = await program.show(sample('thin-belt'))
  const { page } = pitcrew
  const finding = page.locator('[data-rule="SF-01"]')
  const next = await page
    .locator('[data-rule="SF-01"] + [data-rule] > [data-finding]')
    .textContent()
  await lineOf('SF-01').click()
  await finding.getByRole('button', { name: 'Why?' }).click()
  await finding.getByLabel('Largest team for which a belt of four stations is too thin').fill('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => finding.count()).toBe(0)
  // The finding is gone, and with it the field: the next one of its group has the focus.
  await expect.poll(focused).toBe(next)
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type('all rules')
  await page.keyboard.press('Enter')
  await page.getByLabel('Find a rule').fill('too thin')
  const row = page.getByRole('button', { name: /^Warning Belt too thin/ })
  await row.getByText('Changed numbers').waitFor()
  await row.click()
  await page.getByText(/^Changed for this chart/).waitFor()
  await pitcrew.screenshot('22-all-rules')
  await page.getByRole('button', { name: 'Use the usual numbers' }).click()
  await row.getByText('Speaks now').waitFor()
  await page.keyboard.press('Escape')
  await finding.waitFor()
})

test('the header of a lane opens its plan; the lane below stays free for frames', async () => {
  pitcrew = await program.show(sample('thin-belt'))
  const { page } = pitcrew
  const header = page.getByRole('button', { name: /^Plan of closing\..+No hand-over written/ })
  await header.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Plan of closing' }).waitFor()
  const handOver = page.getByLabel(/^Hand-over to account management/)
  await page.getByRole('button', { name: /^Use A customer is passed on/ }).click()
  await expect.poll(() => handOver.inputValue()).toMatch(/^A customer is passed on/)
  expect(await handOver.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByLabel(/^Metric/).fill('Deals won a quarter')
  await pitcrew.screenshot('23-plan')
  await page.getByRole('button', { name: 'Done' }).click()
  await page
    .getByRole('button', {
      name: 'Plan of closing. Metric: Deals won a quarter. Hand-over written',
    })
    .waitFor()

  const belt = await boxOf(lane(page, 'stage:closing'))
  await page.mouse.move(belt.x + 20, belt.y + belt.height - 20)
  await page.mouse.down()
  await page.mouse.move(belt.x + 100, belt.y + 80, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => page.locator('[data-selected="true"]').count()).toBe(1)
})

test('a rule speaks once of many; a selected role narrows the list', async () => {
  const crowd = Array.from({ length: 12 }, (_, at) => ({ id: `x${at}`, person: `P ${at}` }))
  const file = join(folder, 'crowd.salesorg')
  writeFileSync(file, writeDocument(buildDocument(plus(belt(2, 2, 2, 2), ...crowd))))
  pitcrew = await program.show(file)
  const { page } = pitcrew
  const lines = page.locator('[data-rule]')
  const undecided = page.locator('[data-rule="DQ-04"]')
  const all = await lines.count()
  await lineOf('DQ-04').click()
  const parts = undecided.getByRole('list', { name: 'Part of it' }).getByRole('listitem')
  await page.getByRole('button', { name: 'and 7 more' }).click()
  expect(await parts.count()).toBe(12)
  await parts.first().getByRole('button').click()
  await expect.poll(() => page.locator('[data-selected="true"]').count()).toBe(1)
  await lineOf('DQ-04').click()
  await card(page, 'x5').click()
  await page.getByRole('tab', { name: 'Findings' }).click()
  await page.getByRole('button', { name: /about P 5’s role$/ }).click()
  expect(await lines.count()).toBeLessThan(all)
  expect(await undecided.count()).toBe(1)
  await pitcrew.screenshot('24-about-one-role')
  await page.getByRole('button', { name: /show all$/ }).click()
  await expect.poll(() => lines.count()).toBe(all)
  await undecided.hover()
  await expect.poll(() => page.locator('[data-role-card][data-lit="true"]').count()).toBe(12)
})
