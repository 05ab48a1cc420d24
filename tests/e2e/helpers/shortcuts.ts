// The shortcuts that the native menu shows, and how one sees in the window that each has worked.
import { expect } from 'vitest'
import { calm } from './calm.ts'
import { card } from './canvas.ts'
import { askMain, doInMain } from './in-main.ts'
import type { Pitcrew } from './pitcrew.ts'

type Electron = typeof import('electron')

export interface Shortcut {
  readonly label: string
  /** As Electron writes it. */
  readonly accelerator: string
}

/**
 * All that the page hears; what the system brings along (close …) and what the menu does by itself (from
 * window to window) is left out.
 */
export function shortcutsOf({ app }: Pitcrew): Promise<readonly Shortcut[]> {
  const read = (electron: Electron) => {
    const menus = electron.Menu.getApplicationMenu()?.items ?? []
    const items = menus.flatMap(({ submenu }) => submenu?.items ?? [])
    return items.flatMap(({ label, accelerator, role, registerAccelerator }) =>
      accelerator && !role && !registerAccelerator
        ? [{ label, accelerator: String(accelerator) }]
        : [],
    )
  }
  return askMain(() => app.evaluate(read))
}

/** How often the system's dialogs were asked for; all of them are given up at once. */
export async function countSystemDialogs({ app }: Pitcrew): Promise<void> {
  const count = ({ dialog }: Electron) => {
    const asked = { open: 0, save: 0 }
    Object.assign(globalThis, { systemDialogs: asked })
    dialog.showOpenDialog = () => {
      asked.open += 1
      return Promise.resolve({ canceled: true, filePaths: [] })
    }
    dialog.showSaveDialog = () => {
      asked.save += 1
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  }
  await doInMain(() => app.evaluate(count))
}

interface Effect {
  /** What has to be done first, so that there is something to see. */
  prepare?(pitcrew: Pitcrew): Promise<void>
  /** What is selected for the keys, where another card than the usual one has to be. */
  select?(pitcrew: Pitcrew): Promise<void>
  /** What is looked at before and after the keys. */
  look(pitcrew: Pitcrew): Promise<unknown>
}

/** By the label in the menu. A command with a shortcut has to be here. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  'New chart': { look: async ({ app }) => app.windows().length },
  'Open…': { look: (pitcrew) => systemDialogs(pitcrew) },
  Save: { prepare: duplicate, look: fileState },
  'Save as…': { look: (pitcrew) => systemDialogs(pitcrew) },
  'Export…': { look: openDialog },
  'Print…': { look: openDialog },
  Undo: { prepare: duplicate, look: roles },
  Redo: { prepare: duplicateAndUndo, look: roles },
  Copy: { prepare: clearClipboard, look: clipboardText },
  Cut: { look: ({ page }) => page.locator('[data-cut=true]').count() },
  Paste: { prepare: copy, look: roles },
  Duplicate: { look: roles },
  Delete: { look: roles },
  'Add a colleague': { look: roles },
  'Add a report': { look: roles },
  Rename: { look: ({ page }) => page.getByLabel(/^New title for/).count() },
  'Select all roles': {
    look: ({ page }) => page.locator('[aria-pressed=true][data-role-id]').count(),
  },
  'Find on the chart…': { look: findBar },
  'Find next': { look: findBar },
  'Find previous': { look: findBar },
  'Structure view': { prepare: (pitcrew) => showView(pitcrew, 'Reporting'), look: shownView },
  'Reporting view': { prepare: (pitcrew) => showView(pitcrew, 'Structure'), look: shownView },
  'Collapse or expand this branch or pod': {
    prepare: (pitcrew) => showView(pitcrew, 'Reporting'),
    select: foldBelowHead,
    look: roles,
  },
  'Zoom in': { prepare: zoomOut, look: view },
  'Zoom out': { prepare: fitChart, look: view },
  'Zoom to 100 %': { prepare: zoomOut, look: view },
  'Fit the chart': { prepare: zoomOut, look: view },
  'Zoom to selection': { prepare: zoomOut, look: view },
  'Show findings': { prepare: showCompany, look: panelShown },
  'Search or run a command': { look: openDialog },
  Guide: { look: ({ page }) => page.getByRole('region', { name: 'Guide' }).count() },
  'Keyboard shortcuts': { look: openDialog },
  'Preferences…': { look: openDialog },
}

/** Another role, and so something to save and to undo. */
async function duplicate(pitcrew: Pitcrew): Promise<void> {
  const before = await roles(pitcrew)
  await choose(pitcrew, 'Duplicate')
  await expect.poll(() => roles(pitcrew)).not.toBe(before)
}

/** Something to do again. */
export async function duplicateAndUndo(pitcrew: Pitcrew): Promise<void> {
  const before = await roles(pitcrew)
  await duplicate(pitcrew)
  await choose(pitcrew, 'Undo')
  await expect.poll(() => roles(pitcrew)).toBe(before)
}

async function clearClipboard({ app }: Pitcrew): Promise<void> {
  await doInMain(() => app.evaluate(({ clipboard }: Electron) => clipboard.clear()))
}

function clipboardText({ app }: Pitcrew): Promise<unknown> {
  return askMain(() => app.evaluate(({ clipboard }: Electron) => clipboard.readText()))
}

async function copy(pitcrew: Pitcrew): Promise<void> {
  await clearClipboard(pitcrew)
  await choose(pitcrew, 'Copy')
  await expect.poll(() => clipboardText(pitcrew)).not.toBe('')
}

function systemDialogs({ app }: Pitcrew): Promise<unknown> {
  return askMain(() => app.evaluate(() => ({ ...Object(globalThis).systemDialogs })))
}

function fileState({ page }: Pitcrew): Promise<unknown> {
  return page.getByTestId('file-state').textContent()
}

function roles({ page }: Pitcrew): Promise<unknown> {
  return page.locator('[data-role-id]').count()
}

async function showCompany({ page }: Pitcrew): Promise<void> {
  await page.getByRole('tab', { name: 'Company', exact: true }).click()
}

function panelShown({ page }: Pitcrew): Promise<unknown> {
  return page.locator('[role=tab][aria-selected=true]').last().textContent()
}

/** Where nothing was looked for yet, the next one found opens it, too. */
function findBar({ page }: Pitcrew): Promise<unknown> {
  return page.locator('[data-find]').count()
}

/** Messages in the corner are dialogs, too, but no command opens one of those. */
function openDialog({ page }: Pitcrew): Promise<unknown> {
  return page.locator('[role=dialog]:not(:has([aria-label="Close this message"]))').count()
}

async function fitChart(pitcrew: Pitcrew): Promise<void> {
  await choose(pitcrew, 'Fit the chart')
  await calm(pitcrew.page)
}

async function zoomOut(pitcrew: Pitcrew): Promise<void> {
  await fitChart(pitcrew)
  await choose(pitcrew, 'Zoom out')
  await calm(pitcrew.page)
}

function view({ page }: Pitcrew): Promise<unknown> {
  return page.locator('.react-flow__viewport').getAttribute('style')
}

/** Clicks an entry of the native menu, and waits until the window has followed. */
async function choose({ app, page }: Pitcrew, label: string): Promise<void> {
  const click = ({ Menu, BrowserWindow }: Electron, wanted: string) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const item = items?.find((each) => each.label === wanted)
    item?.click(item, BrowserWindow.getAllWindows()[0], {})
  }
  await doInMain(() => app.evaluate(click, label))
  await page.waitForTimeout(80)
}

async function showView({ page }: Pitcrew, name: 'Structure' | 'Reporting'): Promise<void> {
  const segment = page.getByRole('button', { name, exact: true })
  await segment.click()
  await expect.poll(() => segment.getAttribute('aria-pressed')).toBe('true')
}

/** So that the keys show them again: whoever tries other keys then finds all cards. */
async function foldBelowHead(pitcrew: Pitcrew): Promise<void> {
  const all = Number(await roles(pitcrew))
  await card(pitcrew.page, 'head').click()
  await choose(pitcrew, 'Collapse or expand this branch or pod')
  await expect.poll(() => roles(pitcrew)).toBeLessThan(all)
}

function shownView({ page }: Pitcrew): Promise<string | null> {
  return page.getByRole('group', { name: 'View' }).locator('[aria-pressed=true]').textContent()
}
