// The states of the window that eyes and screen readers are checked in; who builds a new one adds its line.
import { card } from './canvas.ts'
import { structureDialog } from './dialogs.ts'
import { chooseInMenu } from './native-menu.ts'
import type { Pitcrew } from './pitcrew.ts'
import { BESIDE_EACH_OTHER } from './states-in-panels.ts'
import { MENUS, WAYS } from './states-over-chart.ts'
import { PART, type WindowState } from './window-state.ts'

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
  ...BESIDE_EACH_OTHER,
  ...MENUS,
  ...WAYS,
  ...dialogs(),
]

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
