// States of the window with something laid over the chart or beside it: menus, names, lists, guide, bars, start.
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { bringAxe } from './accessible.ts'
import { card, lane } from './canvas.ts'
import { answerOpenDialog } from './dialogs.ts'
import { chooseInMenu } from './native-menu.ts'
import type { Pitcrew } from './pitcrew.ts'
import { PART, showTab, type WindowState } from './window-state.ts'

const RIGHT = { button: 'right' } as const

/** In a lane, below its cards. */
const FOOT = { x: 40, y: 250 } as const

export const MENUS: readonly WindowState[] = [
  of('a stage', (page) =>
    lane(page, 'stage:closing').click({ ...RIGHT, force: true, position: FOOT }),
  ),
  of('the chart', (page) =>
    page.locator('[data-chart]').click({ ...RIGHT, position: { x: 6, y: 6 } }),
  ),
  of('a finding', async (page) => {
    await showTab(page, 'Findings')
    await page.locator('[data-rule] > [data-finding]').first().click(RIGHT)
  }),
  of('a role of the palette', (page) =>
    page
      .getByRole('button', { name: /^Account executive/ })
      .first()
      .click(RIGHT),
  ),
  {
    ...of('a person', async (page) => {
      await showTab(page, 'People')
      await page.locator('[data-person-id]').first().click(RIGHT)
    }),
    leave: ({ page }) => showTab(page, 'Roles'),
  },
]

function of(name: string, thing: (page: Page) => Promise<void>): WindowState {
  return {
    name: `menu of ${name}`,
    part: PART.menu,
    show: async ({ page }) => {
      await thing(page)
      await page.getByRole('menu').waitFor()
    },
  }
}

const TABLE = [
  ['Name', 'Position', 'Manager', 'Start', 'Quota'],
  ['Sam Reed', 'SDR', 'Maya Okafor', '01/05/2024', ''],
  ['Ada Lind', 'Growth wizard', 'Tor Lind', '31/02/2025', '450k'],
]
  .map((row) => row.join('\t'))
  .join('\n')

const LIST = resolve(import.meta.dirname, '../../fixtures/lists/merged-managers.xlsx')

export const WAYS: readonly WindowState[] = [
  {
    name: 'somebody is named on a new card',
    part: PART.chart,
    show: async ({ page }) => {
      await page
        .getByRole('button', { name: /^Account manager/ })
        .first()
        .click()
      await page.getByLabel(/^Who is/).fill('a')
    },
    leave: ({ page }) => page.keyboard.press('Control+z'),
  },
  {
    name: 'a person, with a photo',
    part: PART.side,
    show: async (pitcrew) => {
      await card(pitcrew.page, 'ae-1').click()
      await chooseInMenu(pitcrew, 'Show the person')
      await pitcrew.page.getByRole('article', { name: 'Jonas Berg' }).waitFor()
    },
  },
  {
    name: 'the outline is walked through',
    part: '[role="tree"]',
    show: async ({ page }) => {
      await page.locator('[role="treeitem"][tabindex="0"]').focus()
      for (const key of ['Home', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    },
  },
  {
    name: 'names are pasted from a spreadsheet',
    show: async ({ page }) => {
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', text)
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true })
        document.querySelector('[data-chart]')?.dispatchEvent(paste)
      }, TABLE)
      await page.getByRole('dialog', { name: 'Paste people' }).waitFor()
    },
  },
  {
    name: 'a list from a file is looked through',
    show: async (pitcrew) => {
      await answerOpenDialog(pitcrew, LIST)
      await chooseInMenu(pitcrew, 'Import a list…')
      await pitcrew.page.getByRole('dialog', { name: 'Import people' }).waitFor()
    },
  },
  {
    name: 'guide',
    part: PART.chart,
    show: async (pitcrew) => {
      await chooseInMenu(pitcrew, 'Guide')
      const guide = pitcrew.page.getByRole('region', { name: 'Guide' })
      await guide.getByText('Your first chart in five minutes', { exact: true }).click()
      await guide.getByRole('img').first().waitFor()
    },
  },
  {
    name: 'start screen',
    show: async (pitcrew) => {
      await chooseInMenu(pitcrew, 'Start screen')
      await pitcrew.page.locator('[data-start]').waitFor()
    },
  },
]

export const REPORTING = {
  name: 'reporting view',
  part: PART.chart,
  show: (pitcrew: Pitcrew) => chooseInMenu(pitcrew, 'Reporting view'),
  leave: (pitcrew: Pitcrew) => chooseInMenu(pitcrew, 'Structure view'),
}

/** What main tells of the program. */
export const TOLD = {
  name: 'bars above the chart',
  part: PART.bar,
  show: async (pitcrew: Pitcrew) => {
    await tellOfTrouble(pitcrew, true)
    await pitcrew.page.getByRole('button', { name: 'Show them…' }).waitFor()
  },
  leave: (pitcrew: Pitcrew) => tellOfTrouble(pitcrew, false),
}

async function tellOfTrouble(pitcrew: Pitcrew, isSo: boolean): Promise<void> {
  await hearFromMain(pitcrew, 'recovery:trouble', { isOff: isSo })
  await hearFromMain(pitcrew, 'recovery:left-changed', { leftCharts: isSo ? 2 : 0 })
  await hearFromMain(pitcrew, 'document:opening', isSo ? 'A large chart.salesorg' : null)
}

/** What happens to the file of the chart meanwhile. */
export function stateOfFile(path: string): WindowState {
  let text = ''
  const bar = ({ page }: Pitcrew) => page.getByRole('region', { name: /is no longer there/ })
  return {
    name: 'the file is gone',
    part: PART.bar,
    show: async (pitcrew) => {
      text = readFileSync(path, 'utf8')
      rmSync(path)
      await bar(pitcrew).waitFor()
    },
    leave: async (pitcrew) => {
      writeFileSync(path, text)
      await bar(pitcrew).waitFor({ state: 'detached' })
    },
  }
}

/** As the window shows it after a crash, until the page is loaded anew. */
export function cameBack(path: string): WindowState {
  return {
    name: 'a chart came back after a crash',
    part: PART.bar,
    show: async (pitcrew) => {
      const chart = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')).document)
      await hearFromMain(pitcrew, 'document:opened', {
        documentId: randomUUID(),
        chart,
        fileName: 'team.salesorg',
        isUntitled: false,
        isUnsaved: true,
        recovered: {
          cause: 'program-ended',
          savedAt: '2026-03-02T10:04:00.000Z',
          beside: 'changed-file',
          untaken: {},
          before: chart,
        },
      })
      await pitcrew.page.getByRole('region', { name: /^Pitcrew ended unexpectedly/ }).waitFor()
    },
    leave: async ({ page }) => {
      await page.reload()
      await card(page, 'sdr-1').waitFor()
      await bringAxe(page)
    },
  }
}

async function hearFromMain({ app }: Pitcrew, event: string, news: unknown): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [channel, text]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, text)
    },
    [event, JSON.stringify(news)] as const,
  )
}
