// The native menu, which no pointer of a test can reach.
import { randomUUID } from 'node:crypto'
import { askMain } from './in-main.ts'
import type { Pitcrew } from './pitcrew.ts'

/** Chooses an entry by what it says, in whatever menu it is. */
export async function chooseInMenu({ app }: Pitcrew, label: string): Promise<void> {
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
    item.click(undefined, BrowserWindow.getAllWindows()[0])
  }
  const once = randomUUID()
  await askMain(() => app.evaluate(choose, [label, once] as const))
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
