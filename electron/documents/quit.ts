// Quitting: every window is asked first and none closes until all may; what is being written is awaited.
import type { Registry } from './registry.ts'
import type { Saving } from './saving.ts'

/** Electron's `app`, as far as it is used. */
export interface QuitHost {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
  quit(): void
}

export interface QuitPorts {
  readonly registry: Registry
  readonly saving: Saving
  /** There the program stays when its last window closes. */
  readonly isMac: boolean
  /** All windows may close, and do so now. */
  onClosingAll(): void
  /** Awaited when all windows are gone; never fails. */
  finish(): Promise<unknown>
}

/** From now on the program ends only when all windows may close and nothing is left to write. */
export function setupQuit(
  app: QuitHost,
  { registry, saving, isMac, onClosingAll, finish }: QuitPorts,
): void {
  let isAsking = false
  let isFinished = false

  app.on('before-quit', (event) => {
    if (registry.all().length === 0) {
      if (isFinished) return
      event.preventDefault()
      void finish().then(() => {
        isFinished = true
        app.quit()
      })
      return
    }
    // Has to happen at once; the answers come later and then start another quit.
    event.preventDefault()
    if (isAsking) return
    isAsking = true
    void mayQuit(registry, saving)
      .then((isAllowed) => {
        if (!isAllowed) return
        onClosingAll()
        for (const { window } of registry.all()) window.destroy()
        app.quit()
      })
      .finally(() => {
        isAsking = false
      })
  })

  app.on('window-all-closed', () => {
    if (!isMac) app.quit()
  })
}

/** One window after the other; a single no keeps them all. Once it is true, nothing is left to write. */
async function mayQuit(registry: Registry, saving: Saving): Promise<boolean> {
  const isApproved = () => registry.all().every(({ closing }) => closing.isApproved)
  for (const { closing } of registry.all().toReversed()) if (!(await closing.approve())) break
  if (isApproved()) for (const { document } of registry.all()) await saving.idle(document)
  // While one window was asked, or wrote what it had, there may have been new work in another.
  const isAllowed = isApproved()
  if (!isAllowed)
    for (const open of registry.all()) {
      open.closing.tell({ type: 'quit-given-up' })
      // What was said of saving was said of this quit.
      open.isGivenUp = false
    }
  return isAllowed
}
