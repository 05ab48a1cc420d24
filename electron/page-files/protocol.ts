// Serves the page's files as `app://ui/…`, so that no page has the rights of a file.
import { existsSync } from 'node:fs'
import { protocol } from 'electron'
import type { Log } from '../basics/log.ts'
import { signal } from '../basics/signal.ts'
import { UI_SCHEME, UI_START, uiFileOf } from './ui-files.ts'

/** Chromium’s name for it: net::ERR_FILE_NOT_FOUND. */
const FILE_NOT_FOUND = -6

/** Before the program is ready: tells Chromium that the scheme is a proper, safe origin. */
export function registerUiScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: UI_SCHEME,
      // No more than that: nothing past the content security policy, no CORS.
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        // From its second start on Chromium need not compile the scripts again.
        codeCache: true,
      },
    },
  ])
}

/** What Chromium has been given; while it works with that, this thread is free for other work. */
export interface ServedFiles {
  /** The page itself. */
  readonly page: Promise<void>
  /** The first script; others of the same page are asked for in the same moment. */
  readonly scripts: Promise<void>
}

/**
 * Once Electron is ready: answers requests from the folder with the built page. All but the page
 * itself waits until somebody is `listening`: until its scripts are there a window is not shown, so
 * that it can still be placed, and its page calls nobody.
 *
 * By the older of Electron’s two ways, on purpose: Chromium reads the files itself. The newer one
 * (`protocol.handle`) hands every byte through this process’s thread (docs/decisions/0012).
 */
export function setupProtocol(folder: string, listening: Promise<void>, log: Log): ServedFiles {
  const page = signal()
  const scripts = signal()
  protocol.registerFileProtocol(UI_SCHEME, async ({ url }, answer) => {
    if (url !== UI_START) await listening
    const file = uiFileOf(url, folder)
    if (file !== null && existsSync(file.path)) {
      answer(file)
    } else {
      log('a file of the page is refused or missing', url)
      answer({ error: FILE_NOT_FOUND })
    }
    if (url === UI_START) page.give()
    if (url.endsWith('.js')) scripts.give()
  })
  return { page: page.given, scripts: scripts.given }
}
