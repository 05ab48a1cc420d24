// Keeps Chromium from opening file dialogs for a page by itself: files are chosen in main's dialogs alone.
import type { WebContents } from 'electron'
import type { Log } from '../basics/log.ts'

/**
 * For `<input type=file>`, which no switch turns off: the protocol of the developer tools takes the
 * dialog over, and nobody answers it. Asked for again after each loading, since a page that was
 * replaced after a crash would be without it; not before, since it would keep the start waiting, and
 * until then nobody can have clicked anything.
 */
export function refuseFilePickers(contents: WebContents, log: Log): void {
  async function refuse(): Promise<void> {
    try {
      if (!contents.debugger.isAttached()) contents.debugger.attach('1.3')
      await contents.debugger.sendCommand('Page.enable')
      await contents.debugger.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true })
    } catch (cause) {
      // The page may have gone again; what it could do without this is ask its user for a file.
      log('the page keeps its file dialogs', cause)
    }
  }
  contents.on('did-finish-load', () => void refuse())
}
