// Prints pages: a hidden window without scripts shows them to the system's dialog, and is gone afterwards.
import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session } from 'electron'
import type { Log } from '../basics/log.ts'
import type { DocumentWindow, PrintOutcome, Printout } from '../documents/document-window.ts'
import { UI_SCHEME } from '../page-files/ui-files.ts'
import { printPreferences } from '../security/web-preferences.ts'
import { outcomeOf, printOptions } from './print-options.ts'

/** Nothing runs and nothing is loaded: drawings, fonts and pictures stand in the page itself. */
const PRINT_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; " +
  "base-uri 'none'; form-action 'none'"

/** In memory, and never that of the other windows. */
const PARTITION = 'print'

/** Pages that are about to be loaded, by their address. */
const waiting = new Map<string, Uint8Array>()

type Printing = Pick<DocumentWindow, 'hasPrinter' | 'print'>

export function windowPrinting(window: BrowserWindow, log: Log): Printing {
  return {
    async hasPrinter() {
      if (window.isDestroyed()) return false
      try {
        return (await window.webContents.getPrintersAsync()).length > 0
      } catch (cause) {
        // The dialog will tell.
        log('the printers could not be listed', cause)
        return true
      }
    },
    async print(pages) {
      return window.isDestroyed() ? 'given-up' : await printFrom(window, pages, log)
    },
  }
}

async function printFrom(
  owner: BrowserWindow,
  { html, ...sheet }: Printout,
  log: Log,
): Promise<PrintOutcome> {
  const address = `${UI_SCHEME}://print/${randomUUID()}`
  waiting.set(address, html)
  const hidden = new BrowserWindow({
    // Goes with it, and is found in its place by whatever asks where windows are.
    parent: owner,
    ...owner.getBounds(),
    show: false,
    webPreferences: printPreferences(printSession()),
  })
  const isGone = new Promise<PrintOutcome>((resolve) =>
    hidden.once('closed', () => resolve('given-up')),
  )
  try {
    await hidden.loadURL(address)
    const isSaid = new Promise<PrintOutcome>((resolve) => {
      hidden.webContents.print(printOptions(sheet), (isDone, reason) => {
        if (!isDone) log('was not printed', reason)
        resolve(outcomeOf(isDone, reason))
      })
    })
    return await Promise.race([isSaid, isGone])
  } catch (cause) {
    log('the pages could not be handed to the printer', cause)
    return 'failed'
  } finally {
    waiting.delete(address)
    if (!hidden.isDestroyed()) hidden.destroy()
  }
}

function printSession(): Session {
  const own = session.fromPartition(PARTITION)
  if (!own.protocol.isProtocolHandled(UI_SCHEME))
    own.protocol.handle(UI_SCHEME, ({ url }) => {
      const html = waiting.get(url)
      return new Response(html ? Buffer.from(html) : null, {
        status: html ? 200 : 404,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': PRINT_POLICY,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      })
    })
  return own
}
