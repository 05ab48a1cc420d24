// What a page of this program may do: as little as Chromium can be brought to.
import type { WebPreferences } from 'electron'

/** One place only, so that no window can be less safe than another. */
export function webPreferencesOf(preload: string, withDevTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    // Keeps the middle mouse button from opening windows.
    disableBlinkFeatures: 'Auxclick',
    devTools: withDevTools,
    // Dictionaries would be downloaded.
    spellcheck: false,
    // Links may not hand dropped files to the page as navigation.
    navigateOnDragDrop: false,
    autoplayPolicy: 'user-gesture-required',
  }
}
