// What a page of this program may do: as little as Chromium can be brought to.
import type { Session, WebPreferences } from 'electron'

/**
 * Of Blink, not in the page at all: the middle mouse button opens no windows, and files are picked by
 * main's dialogs alone (the page's own pickers would hand it files, and folders to write into).
 */
const UNUSED = ['Auxclick', 'FileSystemAccessLocal']

/** One place only, so that no window can be less safe than another. */
export function webPreferencesOf(preload: string, withDevTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    disableBlinkFeatures: UNUSED.join(','),
    devTools: withDevTools,
    // Dictionaries would be downloaded.
    spellcheck: false,
    // Links may not hand dropped files to the page as navigation.
    navigateOnDragDrop: false,
    // Main asks; a page gone wild could bury the window in boxes.
    disableDialogs: true,
    autoplayPolicy: 'user-gesture-required',
  }
}

/** Of the hidden window that is printed: it has nothing of the program, and runs nothing. */
export function printPreferences(session: Session): WebPreferences {
  const { preload: _, ...locked } = webPreferencesOf('', false)
  return { ...locked, session, javascript: false }
}
