// The native menu, which no pointer of a test can reach.
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { askMain } from './in-main.ts'
import type { Pitcrew } from './pitcrew.ts'

/** Chooses an entry by what it says, in whatever menu it is, for the window of the page. */
export async function chooseInMenu(pitcrew: Pitcrew, label: string): Promise<void> {
  const choose = (
    { BrowserWindow, Menu }: typeof import('electron'),
    [wanted, once]: readonly [string, string],
  ) => {
    // Asked again where the answer was lost, it may have been chosen by then.
    if (Object(globalThis).lastChosen === once) return
    Object.assign(globalThis, { lastChosen: once })
    const items = (menu: Electron.Menu | undefined | null): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => [item, ...items(item.submenu)])
    const item = items(Menu.getApplicationMenu()).find((each) => each.label === wanted)
    if (!item) throw new Error(`There is no “${wanted}” in the menu.`)
    item.click(undefined, BrowserWindow.getFocusedWindow() ?? undefined)
  }
  const once = randomUUID()
  await bringToFront(pitcrew)
  await askMain(() => pitcrew.app.evaluate(choose, [label, once] as const))
}

/** The menu is that of the window used last: one that has just opened may become it at any moment. */
async function bringToFront({ app, page }: Pitcrew): Promise<void> {
  const isInFront = async () => {
    const window = await app.browserWindow(page)
    return window.evaluate((each) => {
      if (!each.isFocused()) each.focus()
      return each.isFocused()
    })
  }
  await expect.poll(() => askMain(isInFront)).toBe(true)
}

/** How many there are, hidden ones and those that still close among them. */
export function countWindows({ app }: Pitcrew): Promise<number> {
  return askMain(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
}

/** How large the inside of the window is. */
export async function resizeWindow({ app }: Pitcrew, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  )
}
