// Serves the page's files as `app://ui/…`, so that no page has the rights of a file.
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import type { Log } from '../log.ts'
import { headersOf, UI_SCHEME, UI_START, uiFileOf } from './ui-files.ts'

/** Before the program is ready: tells Chromium that the scheme is a proper, safe origin. */
export function registerUiScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // No more than that: nothing past the content security policy, no CORS.
    { scheme: UI_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/**
 * Once Electron is ready: answers requests from the folder with the built page. All but the page
 * itself waits until somebody is `listening`: without its styles a page shows nothing, so that its
 * window can still be placed, and without its scripts it calls nobody.
 */
export function setupProtocol(folder: string, listening: Promise<void>, log: Log): void {
  protocol.handle(UI_SCHEME, async ({ url }) => {
    if (url !== UI_START) await listening
    const found = uiFileOf(url, folder)
    if (!found.ok) return refusal(found.error.status)
    try {
      return new Response(await readFile(found.value.path), { headers: found.value.headers })
    } catch (cause) {
      log('a file of the page is missing', cause)
      return refusal(404)
    }
  })
}

function refusal(status: number): Response {
  return new Response('', { status, headers: headersOf('text/plain; charset=utf-8') })
}
