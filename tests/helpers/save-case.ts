// One file in one folder, with a history folder beside it, as the tests of saving need it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Disk, realDisk } from '../../electron/files/disk.ts'
import type { FileError } from '../../electron/files/file-error.ts'
import { historyFolderOf } from '../../electron/files/file-history.ts'
import { identityOf, type KnownFile, sha256Of } from '../../electron/files/identity.ts'
import { type Saved, type SaveJob, saveFile } from '../../electron/files/save-file.ts'
import type { Result } from '../../shared/result.ts'
import { tempFolder } from './temp-folder.ts'

export const NOW = new Date('2026-03-31T12:00:00.000Z')

export interface SaveCase {
  /** Where the user's file is. */
  readonly folder: string
  readonly path: string
  readonly historyFolder: string
  /** Writes the content as another program would, in place. */
  put(content: string): void
  content(): string
  /** As if the file had just been opened. */
  known(): Promise<KnownFile>
  save(content: string, job?: Partial<SaveJob>, disk?: Disk): Promise<Result<Saved, FileError>>
  /** Contents of the earlier versions, oldest first. */
  history(): readonly string[]
}

/** A folder for the file and one for the history; the file is there unless the content is null. */
export function saveCase(content: string | null = 'old', name = 'team.salesorg'): SaveCase {
  const root = tempFolder()
  const folder = join(root, 'user')
  const historyFolder = join(root, 'history')
  const path = join(folder, name)
  mkdirSync(folder)
  if (content !== null) writeFileSync(path, content)
  return {
    folder,
    path,
    historyFolder,
    put: (text) => writeFileSync(path, text),
    content: () => readFileSync(path, 'utf8'),
    known: () => knownAt(path),
    save: (text, job = {}, disk = realDisk) =>
      saveFile(
        { path, bytes: Buffer.from(text), known: null, historyFolder, now: NOW, ...job },
        disk,
      ),
    history() {
      const versions = historyFolderOf(historyFolder, path)
      return readdirSync(versions)
        .toSorted()
        .map((version) => readFileSync(join(versions, version), 'utf8'))
    },
  }
}

/** What opening the file would have told about it. */
export async function knownAt(path: string): Promise<KnownFile> {
  const realPath = await realDisk.realpath(path)
  return {
    realPath,
    identity: identityOf(await realDisk.stat(realPath)),
    sha256: sha256Of(readFileSync(realPath)),
  }
}

/** The error's code, or 'ok'. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.error.code
}
