// Puts what helps to find a fault on the clipboard.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, clipboard } from 'electron'
import { diagnosticsText } from './basics/diagnostics.ts'
import { LOG_NAME } from './basics/log.ts'
import type { ProgramParts } from './parts.ts'
import type { ProgramFolders } from './start/user-data.ts'

/** Versions, what is open, and the end of the log, without anything private. */
export async function copyDiagnostics(
  { registry, settings }: ProgramParts,
  { log, isTemporary }: ProgramFolders,
): Promise<void> {
  const { electron = '', chrome = '', node = '' } = process.versions
  const windows = registry.all()
  const text = diagnosticsText({
    versions: {
      Pitcrew: app.getVersion(),
      Electron: electron,
      Chromium: chrome,
      Node: node,
      System: `${process.platform} ${process.arch} ${process.getSystemVersion()}`,
    },
    state: {
      'packaged for users': app.isPackaged,
      'sandbox switched off': app.commandLine.hasSwitch('no-sandbox'),
      'profile cannot be written': isTemporary,
      theme: settings.get().theme,
      windows: windows.length,
      'unsaved windows': windows.filter(({ document }) => document.isUnsaved).length,
      'characters of charts in windows': windows
        .map(({ document }) => document.chart.length)
        .join(', '),
    },
    log: await readFile(join(log, LOG_NAME), 'utf8').catch(() => 'There is no log.'),
  })
  clipboard.writeText(text)
}
