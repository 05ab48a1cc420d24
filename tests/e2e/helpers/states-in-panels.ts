// States of panels, lists and bars, and of what is laid over the chart: those of different parts at the same time.
import type { Page } from 'playwright-core'
import { card } from './canvas.ts'
import { tellFromMain } from './messages.ts'
import { chooseInMenu } from './native-menu.ts'
import type { Pitcrew } from './pitcrew.ts'
import { REPORTING, TOLD } from './states-over-chart.ts'
import { PART, showTab, together, type WindowState } from './window-state.ts'

const PEOPLE = {
  name: 'people',
  part: PART.list,
  show: async ({ page }: Pitcrew) => {
    await showTab(page, 'People')
    await page
      .getByRole('button', { name: /Priya Shah/ })
      .first()
      .click()
  },
  leave: ({ page }: Pitcrew) => showTab(page, 'Roles'),
}

const NO_MATCH = {
  name: 'no role of the palette matches',
  part: PART.list,
  show: ({ page }: Pitcrew) => page.getByLabel('Find a role to add').fill('astronaut'),
  leave: ({ page }: Pitcrew) => page.getByLabel('Find a role to add').fill(''),
}

const MESSAGES = {
  name: 'a message, and a problem',
  part: '[aria-label="Messages"]',
  show: async (pitcrew: Pitcrew) => {
    await tellFromMain(pitcrew, 'info', 'The chart was copied.')
    await tellFromMain(pitcrew, 'error', 'The disk is full.')
  },
  leave: ({ page }: Pitcrew) => closeMessages(page),
}

const FIGURE = {
  name: 'a red flag gets a figure',
  part: PART.side,
  show: async ({ page }: Pitcrew) => {
    await showTab(page, 'Red flags')
    await page
      .getByRole('button', { name: /^Enter/ })
      .first()
      .click()
  },
}

const LEAVES = {
  name: 'what if somebody leaves',
  part: PART.chart,
  show: async (pitcrew: Pitcrew) => {
    await card(pitcrew.page, 'sdr-1').click()
    await chooseInMenu(pitcrew, 'What if … leaves?')
    await pitcrew.page.getByRole('heading', { name: /^What if .* leaves\?$/ }).waitFor()
  },
}

/** Laid over the chart. */
function overlay(name: string, command: string) {
  return { name, part: PART.chart, show: (pitcrew: Pitcrew) => chooseInMenu(pitcrew, command) }
}

async function closeMessages(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close this message' })
  await close.evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click()
  })
  await close.first().waitFor({ state: 'detached' })
}

/** A panel at the right. */
const shows = (name: string) => ({
  name: name.toLowerCase(),
  part: PART.side,
  show: ({ page }: Pitcrew) => showTab(page, name),
})

export const BESIDE_EACH_OTHER: readonly WindowState[] = [
  together(REPORTING, PEOPLE, { ...shows('Findings'), name: 'no finding is open' }),
  {
    name: 'a finding is open, and why it is said',
    part: PART.side,
    show: async ({ page }) => {
      await page.locator('[data-rule] > [data-finding]').first().click()
      await page.getByRole('button', { name: 'Why?' }).first().click()
    },
  },
  {
    name: 'a finding is muted',
    part: PART.side,
    show: async ({ page }) => {
      await page.locator('[data-rule="SPF-01"] > [data-finding]').first().click()
      await page.getByRole('button', { name: 'Mute…' }).first().click()
      await page.getByRole('button', { name: 'Mute', exact: true }).first().click()
      await page.getByText('Please give a reason').waitFor()
    },
  },
  together(overlay('cover', 'Show cover'), NO_MATCH, shows('Capacity')),
  together(overlay('cost', 'Show cost'), shows('Red flags')),
  together(LEAVES, shows('Company')),
  together(TOLD, FIGURE),
  together(MESSAGES, { ...shows('Role'), name: 'no role is selected' }),
]
