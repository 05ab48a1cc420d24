// Has what leaves a window drawn by a process of its own: one at a time, which the window can stop.
import type { ExportRequest } from '../../shared/ipc/exporting.ts'
import { ok, type PlainError, type Result } from '../../shared/result.ts'
import type { CardChoices } from '../../shared/scene/card-choices.ts'
import type { ProcessApart } from '../apart/process-apart.ts'
import type { Log } from '../basics/log.ts'
import { today } from '../basics/today.ts'
import type { ExportJob } from '../export/export-messages.ts'
import { runExportJob } from '../export/run-export-job.ts'
import type { Disk } from '../files/disk.ts'
import type { CompanyLogo } from '../logo/company-logo.ts'
import type { OpenWindow, Registry } from './registry.ts'

export interface ExportingPorts {
  readonly registry: Registry
  readonly fontsFolder: string
  /** Where the dialog begins for a document without a file. */
  readonly documentsFolder: string
  readonly logo: Pick<CompanyLogo, 'get'>
  /** What cards show. */
  cards(): CardChoices
  /** How numbers are written. */
  locale(): string
  readonly log: Log
  /** Puts a PNG on the clipboard. */
  putPicture(png: Uint8Array): Promise<void>
  /** A fresh process that draws one export. */
  startProcess(): ProcessApart<ExportJob>
  readonly disk?: Disk
  showInFolder(path: string): void
  /** With the program that the system has for it; answers why it could not, or an empty text. */
  openFile(path: string): Promise<string>
}

interface Wanted extends Omit<ExportRequest, 'format'> {
  readonly format: ExportJob['format']
}

export interface Drawn {
  readonly bytes: Uint8Array
  /** One sentence about it for the user. */
  readonly note?: string
}

/** null: it was stopped, or something else is drawn for this window by now. */
export async function drawExport(
  { fontsFolder, logo, cards, locale, log, startProcess }: ExportingPorts,
  open: OpenWindow,
  { format, hasLogo, pages, ...request }: Wanted,
): Promise<Result<Drawn, PlainError> | null> {
  open.stopExport()
  let isStopped = false
  open.stopExport = () => {
    isStopped = true
  }
  // A page never sends a picture: it may ask for the one that is kept here.
  const withLogo = pages && { ...pages, logo: hasLogo ? await logo.get() : null }
  // While the logo was read.
  if (isStopped) return null
  const job = {
    format,
    request: {
      ...request,
      ...(withLogo ? { pages: withLogo } : {}),
      cards: cards(),
      locale: locale(),
      today: today(),
      fontsFolder,
    },
  }
  let note: string | undefined
  const { picture, cancel } = runExportJob(startProcess, job, {
    onProgress: (fraction) => open.window.send('export:progress', { fraction }),
    onNote(said) {
      note = said
    },
    log,
  })
  open.stopExport = cancel
  open.window.send('export:progress', { fraction: 0 })
  const drawn = await picture
  if (!drawn?.ok) return drawn
  return ok({ bytes: drawn.value, ...(note === undefined ? {} : { note }) })
}
