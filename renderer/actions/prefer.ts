// Preferences: what is chosen holds at once here, in the other windows, and at the next start.
import type { Preferences } from '../../shared/ipc/preferences.ts'
import { request } from '../state/request.ts'
import { arrangeWindow, useWindow } from '../state/window.ts'

/** Changes some of them. */
export function prefer(change: Partial<Preferences>): void {
  const preferences = { ...useWindow.getState().preferences, ...change }
  arrangeWindow({ preferences })
  void request('preferences:set', preferences)
}
