// The states of the window that eyes and screen readers are checked in; who builds a new one adds its line.
import type { Page } from 'playwright-core'
import { card } from './canvas.ts'
import { structureDialog } from './dialogs.ts'
import { tellFromMain } from './messages.ts'
import { chooseInMenu } from './native-menu.ts'
import type { Pitcrew } from './pitcrew.ts'
import { MENUS, TOLD, WAYS } from './states-over-chart.ts'
import { PART, showTab, type WindowState } from './window-state.ts'

/** Of a window that shows the sample `acme-sales-team`, in this order. */
export const STATES: readonly WindowState[] = [
  { name: 'just started', show: async () => undefined },
  { name: 'a card is selected', show: ({ page }) => card(page, 'sdr-1').click() },
  {
    name: 'several cards are selected',
    part: PART.side,
    show: async (pitcrew) => {
      await chooseInMenu(pitcrew, 'Select all roles')
      await pitcrew.page.getByText(/^\d+ roles are selected\.$/).waitFor()
    },
  },
  {
    name: 'a role is renamed on its card',
    part: PART.chart,
    show: async ({ page }) => {
      await card(page, 'sdr-1').dblclick()
      await page.getByLabel(/^New title for/).waitFor()
    },
  },
  {
    name: 'menu of a card',
    part: PART.menu,
    show: async ({ page }) => {
      await card(page, 'sdr-1').click({ button: 'right' })
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'tip of a stage',
    part: PART.chart,
    show: async ({ page }) => {
      await page.getByRole('button', { name: /^Plan of qualification/ }).hover()
      await page
        .getByText(/^(Metric|No metric)/)
        .first()
        .waitFor()
    },
    leave: ({ page }) => page.mouse.move(0, 0),
  },
  {
    name: 'a card is looked for, with the tooltip of a button',
    show: async ({ page }) => {
      await page.keyboard.press('Control+f')
      await page.getByLabel(/^Find a title/).fill('sales')
      await page.getByRole('button', { name: 'Next card found' }).hover()
      await page.locator('[data-tooltip]').waitFor()
    },
    leave: async ({ page }) => {
      await page.mouse.move(0, 0)
      // The first Escape was for the tooltip, where it was still there.
      const field = page.getByLabel(/^Find a title/)
      if (await field.isVisible()) await field.press('Escape')
    },
  },
  {
    name: 'a message, and a problem',
    part: '[aria-label="Messages"]',
    show: async (pitcrew) => {
      await tellFromMain(pitcrew, 'info', 'The chart was copied.')
      await tellFromMain(pitcrew, 'error', 'The disk is full.')
    },
    leave: ({ page }) => closeMessages(page),
  },
  { name: 'no finding is open', part: PART.side, show: ({ page }) => showTab(page, 'Findings') },
  {
    name: 'a finding is open',
    part: PART.side,
    show: ({ page }) => page.locator('[data-rule] > [data-finding]').first().click(),
  },
  {
    name: 'why a finding is said',
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
  { name: 'capacity', part: PART.side, show: ({ page }) => showTab(page, 'Capacity') },
  { name: 'red flags', part: PART.side, show: ({ page }) => showTab(page, 'Red flags') },
  {
    name: 'a red flag gets a figure',
    part: PART.side,
    show: async ({ page }) => {
      await showTab(page, 'Red flags')
      await page
        .getByRole('button', { name: /^Enter/ })
        .first()
        .click()
    },
  },
  { name: 'company', part: PART.side, show: ({ page }) => showTab(page, 'Company') },
  { name: 'no role is selected', part: PART.side, show: ({ page }) => showTab(page, 'Role') },
  {
    name: 'people',
    part: PART.list,
    show: async ({ page }) => {
      await showTab(page, 'People')
      await page
        .getByRole('button', { name: /Priya Shah/ })
        .first()
        .click()
    },
    leave: ({ page }) => showTab(page, 'Roles'),
  },
  {
    name: 'no role of the palette matches',
    part: PART.list,
    show: ({ page }) => page.getByLabel('Find a role to add').fill('astronaut'),
    leave: ({ page }) => page.getByLabel('Find a role to add').fill(''),
  },
  ...overlays(),
  ...MENUS,
  ...WAYS,
  TOLD,
  ...dialogs(),
]

/** Laid over the chart. */
function overlays(): readonly WindowState[] {
  return [
    {
      name: 'cover',
      part: PART.chart,
      show: (pitcrew) => chooseInMenu(pitcrew, 'Show cover'),
    },
    { name: 'cost', part: PART.chart, show: (pitcrew) => chooseInMenu(pitcrew, 'Show cost') },
    {
      name: 'what if somebody leaves',
      part: PART.chart,
      show: async (pitcrew) => {
        await card(pitcrew.page, 'sdr-1').click()
        await chooseInMenu(pitcrew, 'What if … leaves?')
        await pitcrew.page.getByRole('heading', { name: /^What if .* leaves\?$/ }).waitFor()
      },
    },
  ]
}

function dialogs(): readonly WindowState[] {
  return [
    dialogOf('About Pitcrew'),
    dialogOf('Ask the advisor…'),
    dialogOf('Export…'),
    {
      name: 'pages of an export',
      show: async (pitcrew) => {
        await showDialog(pitcrew, 'Export…')
        await pitcrew.page.getByRole('radio', { name: /^PDF/ }).click()
        await pitcrew.page.getByRole('checkbox', { name: /^People and cost/ }).check()
        await pitcrew.page.getByRole('button', { name: /^Page 2/ }).click()
      },
    },
    dialogOf('Print…'),
    dialogOf('All rules and their numbers…'),
    dialogOf('Keyboard shortcuts'),
    dialogOf('Earlier versions…'),
    dialogOf('Metrics, hand-overs and shared goal…'),
    dialogOf('Preferences…'),
    dialogOf('Paste a list…'),
    dialogOf('Search or run a command'),
    {
      name: 'the command palette finds nothing',
      show: async (pitcrew) => {
        await showDialog(pitcrew, 'Search or run a command')
        await pitcrew.page.keyboard.type('xyzzy')
      },
    },
    ...(['Two-party', 'Conveyor', 'Pods'] as const).map((name) => ({
      name: `about the structure ${name.toLowerCase()}`,
      show: async ({ page }: Pitcrew) => {
        await page.getByRole('button', { name, exact: true }).click()
        await structureDialog(page).waitFor()
      },
    })),
  ]
}

function dialogOf(label: string): WindowState {
  return { name: `dialog “${label}”`, show: (pitcrew) => showDialog(pitcrew, label) }
}

async function showDialog(pitcrew: Pitcrew, label: string): Promise<void> {
  await chooseInMenu(pitcrew, label)
  await pitcrew.page.getByRole('dialog').first().waitFor()
}

async function closeMessages(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close this message' })
  await close.evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click()
  })
  await close.first().waitFor({ state: 'detached' })
}

/** Back to the chart with nothing open, selected or laid over it. */
export async function leaveState(pitcrew: Pitcrew, state: WindowState): Promise<void> {
  const { page } = pitcrew
  for (let time = 0; time < 4; time += 1) await page.keyboard.press('Escape')
  await state.leave?.(pitcrew)
  await page
    .getByRole('dialog')
    .and(page.locator('[data-open]'))
    .first()
    .waitFor({ state: 'hidden' })
  await page.getByRole('region', { name: 'Chart', exact: true }).focus()
  for (let time = 0; time < 2; time += 1) await page.keyboard.press('Escape')
}
