// Numbers as other countries write them, and names that are long, blank or written from right to left.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readDocument } from '../../shared/document/read-document.ts'
import { documentSchema } from '../../shared/document/schema.ts'
import type { Stage } from '../../shared/document/vocabulary.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { buildDocument } from '../helpers/build-document.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

const LONG = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft'

/** Everything that a person, role, pod or market can be called. */
function hostileChart(): string {
  const role = (id: string, title: string, stage: Stage, more: object = {}) => ({
    id,
    title,
    stages: [{ stage }],
    ...more,
  })
  return writeDocument(
    documentSchema().parse({
      name: `${LONG}${LONG}`,
      currency: 'EUR',
      structure: 'pods',
      company: { segments: [LONG, 'شمال'], target: 12_345_678, dealSize: 12_345, customers: 4321 },
      assumptions: { cycleMonths: 2 },
      pods: [
        { id: 'long', name: LONG, segment: LONG, leadId: 'd' },
        { id: 'north', name: 'فريق الشمال 1' },
      ],
      people: [
        { id: 'long', name: `${LONG}${LONG}` },
        { id: 'ali', name: 'علي 42' },
        { id: 'evil', name: '\u202eevil\nname' },
        { id: 'blank', name: ' \u200b ' },
        { id: 'twin', name: 'علي  42\u200b', notes: LONG },
      ],
      roles: [
        role('head', LONG, 'leadership', { personId: 'long' }),
        role('a', LONG, 'lead-generation', { personId: 'ali', podId: 'long', managerId: 'head' }),
        role('b', 'منسق', 'qualification', { personId: 'evil', podId: 'long', fte: 0.3333333333 }),
        role('c', 'Closer', 'closing', { personId: 'blank', podId: 'long', quota: 700_000 }),
        role('d', `${LONG} two`, 'closing', {
          personId: 'long',
          podId: 'north',
          backups: ['ali', 'blank'],
          market: LONG,
        }),
        role('e', 'Vacant closer', 'closing', { podId: 'north', openSince: '2024-01-01' }),
      ],
      kpis: [{ id: 'k', flag: 'win-rate', date: '2026-03-31', percent: 12.5, of: 'all' }],
      settings: { muted: [{ rule: 'KP-08', reason: LONG }] },
    }),
  )
}

function fileWith(text: string): string {
  const file = join(tempFolder(), 'team.salesorg')
  writeFileSync(file, text)
  return file
}

/** What reaches out of the area it belongs to, in words. */
async function overflowing(): Promise<readonly string[]> {
  return pitcrew.page.evaluate(() => {
    const areas = document.querySelectorAll(
      '[role="tabpanel"], header, footer, section[aria-label^="What if"], [role="dialog"]',
    )
    return [...areas].flatMap((area) => {
      const edge = area.getBoundingClientRect()
      return [...area.querySelectorAll<HTMLElement>('*')]
        .filter((element) => {
          const box = element.getBoundingClientRect()
          // Of a closed list nothing is drawn.
          if (box.width === 0 || element.closest('svg, option, datalist')) return false
          return box.right > edge.right + 1 || box.left < edge.left - 1
        })
        .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 40)}`)
    })
  })
}

async function openTab(name: string | RegExp): Promise<void> {
  await pitcrew.page.getByRole('tab', { name }).click()
}

test('long names and names of any script stay in their places', async () => {
  pitcrew = await startPitcrew({ files: [fileWith(hostileChart())] })
  const { page } = pitcrew
  const found: string[] = []
  const look = async (place: string) => {
    await page.waitForTimeout(150)
    found.push(...(await overflowing()).map((each) => `${place}: ${each}`))
  }
  for (const tab of [/^Findings/, 'Capacity', /^Red flags/, 'Company']) {
    await openTab(tab)
    await look(String(tab))
  }
  for (const id of ['head', 'a', 'b', 'c', 'd', 'e']) {
    await page.locator(`[data-role-id="${id}"]`).click()
    await look(`role ${id}`)
  }
  await openTab('People')
  await page.getByText('evil name').first().waitFor()
  await page.getByText('2 people are called').waitFor()
  const people = page.locator('section[aria-label="People"] li > button')
  for (const at of (await people.all()).keys()) {
    await people.nth(at).click()
    await look(`person ${at}`)
  }
  await people.first().click()
  await page
    .getByRole('button', { name: /^What if Wolfe/ })
    .first()
    .click()
  await look('what if')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('what')
  await look('search')
  expect(found).toEqual([])
})

test('what can be two numbers is asked, and neither is taken by itself', async () => {
  const chart = buildDocument({
    roles: [{ id: 'c', title: 'Closer', person: 'Ana', does: 'closing' }],
  })
  const file = fileWith(writeDocument(chart))
  pitcrew = await startPitcrew({ files: [file] })
  const { page } = pitcrew
  await page.locator('[data-role-id="c"]').click()
  const quota = page.getByLabel('Quota a year')
  await quota.fill('700.000')
  await quota.blur()
  await page.getByText('This can be read in two ways. Which number do you mean?').waitFor()
  expect(await quota.inputValue()).toBe('700.000')
  await page.getByRole('button', { name: '700,000' }).click()
  await expect.poll(() => quota.inputValue()).toBe('700,000')
  await quota.fill('12,345,6')
  await quota.blur()
  await page.getByText('Please write a number, such as 0.5 or 1,200.').waitFor()
  expect(await quota.inputValue()).toBe('12,345,6')
  await quota.fill('€1,5 Mio')
  await quota.blur()
  await expect.poll(() => quota.inputValue()).toBe('1,500,000')
  await page.keyboard.press('Control+S')
  await page.getByText('Saved', { exact: true }).first().waitFor()
  const saved = readDocument(readFileSync(file, 'utf8'))
  expect(saved.ok && saved.value.roles[0]?.quota).toBe(1_500_000)
})

test('a German system writes and reads numbers in its own way, in English sentences', async () => {
  const chart = buildDocument({
    roles: [
      { id: 'c', title: 'Closer', person: 'Ana', does: 'closing', quota: 700_000, fte: 0.5 },
      { id: 'a', title: 'Manager', person: 'Ben', does: 'account-management', accounts: 1234 },
    ],
    kpis: [{ flag: 'win-rate', date: '2026-03-31', percent: 12.5, of: 'all' }],
  })
  const file = fileWith(writeDocument({ ...chart, currency: 'EUR' }))
  pitcrew = await startPitcrew({ files: [file], locale: 'de_DE.UTF-8' })
  const { page } = pitcrew
  await page.getByText('You win 12,5\u00a0% of all opportunities').waitFor()
  await page.locator('[data-role-id="c"]').click()
  const quota = page.getByLabel('Quota a year')
  expect(await quota.inputValue()).toBe('700.000')
  expect(await page.getByLabel('FTE', { exact: true }).inputValue()).toBe('0,5')
  await quota.fill('1.234,5')
  await quota.blur()
  await expect.poll(() => quota.inputValue()).toBe('1.234,5')
  await openTab(/^Red flags/)
  await page.getByText('12,5\u00a0%').first().waitFor()
  await page.getByText('31.03.2026').first().waitFor()
})
