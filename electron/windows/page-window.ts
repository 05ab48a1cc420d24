// Makes a hidden window that loads the page, locked in; it shows itself once it has something.
import { BrowserWindow, nativeTheme } from 'electron'
import { THEMES } from '../../shared/scene/theme.ts'
import type { Log } from '../basics/log.ts'
import { UI_START } from '../page-files/ui-files.ts'
import { webPreferencesOf } from '../security/web-preferences.ts'
import { MIN_SIZE, USUAL_SIZE } from './window-sizes.ts'

export interface PageWindowPorts {
  readonly preload: string
  /** Shown by Linux; elsewhere the program brings its icon along itself. */
  readonly icon: string
  readonly withDevTools: boolean
  readonly log: Log
}

/** Its page starts at once; until that has its scripts, the window can be placed unseen. */
export function openPageWindow(ports: PageWindowPorts): BrowserWindow {
  const window = new BrowserWindow({
    ...USUAL_SIZE,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    // Painting nothing would have to wait until Chromium’s process for graphics has started; meanwhile
    // the page can read its scripts.
    paintWhenInitiallyHidden: false,
    icon: ports.icon,
    backgroundColor: groundColour(),
    webPreferences: webPreferencesOf(ports.preload, ports.withDevTools),
  })
  // The page is there, and draws its chart now, or it failed; a window has to be seen in either case.
  window.webContents.once('did-stop-loading', () => window.show())
  // A failure is reported by the crash and hang hooks; the promise only repeats it.
  window.loadURL(UI_START).catch((cause) => ports.log('the page did not load', cause))
  return window
}

/** All windows follow a change of the theme, so that resizing shows no foreign colour. */
export function setupGroundColour(): void {
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(groundColour())
  })
}

function groundColour(): string {
  return THEMES[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'].canvas
}
