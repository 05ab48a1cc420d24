// The saving of documents with pretended windows and real files, for its tests.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenWindow } from '../../electron/documents/registry.ts'
import { savingOf } from '../../electron/documents/saving.ts'
import { type Disk, realDisk } from '../../electron/files/disk.ts'
import { chartTextOf } from '../../shared/document/chart-text.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { type FakeDesk, fakeDesk, NEVER } from './fake-desk.ts'
import { tempFolder } from './temp-folder.ts'

/** A chart of this name. */
export const named = (name: string): Document => emptyDocument(name)

/** The saving of a program whose windows are pretended and whose files are real. */
export function started(disk: Disk = realDisk, keepsHistory = true, patience = NEVER) {
  const folder = tempFolder()
  const profile = tempFolder()
  const desk = fakeDesk()
  const saving = savingOf({
    registry: desk.registry,
    recent: desk.recent,
    historyFolder: join(profile, 'history'),
    documentsFolder: folder,
    keepsHistory: () => keepsHistory,
    locale: () => 'en-GB',
    patience,
    disk,
  })
  const save = (open: OpenWindow, document: Document, saveAs = false) =>
    saving.save(open, { documentId: open.document.id, chart: chartTextOf(document), saveAs })
  return { folder, desk, saving, save, historyFolder: join(profile, 'history') }
}

/** A window on a file that holds a chart called "first". */
export async function withFile(desk: FakeDesk, folder: string) {
  const path = join(folder, 'team.salesorg')
  writeFileSync(path, writeDocument(named('first')))
  await desk.opening.openPath(path, desk.registry.latest())
  const open = desk.registry.latest()
  if (!open) throw new Error('no window')
  return { path, open, window: desk.fakeOf(open) }
}

export const SAVED = (fileName: string) => ({ ok: true, value: { kind: 'saved', fileName } })
export const CANCELLED = { ok: true, value: { kind: 'cancelled' } }
