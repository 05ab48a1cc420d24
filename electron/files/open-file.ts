// Reads a chart from the user's file: looks before it opens, and never half-loads.
import { basename } from 'node:path'
import { LIMITS } from '../../shared/document/limits.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import { type ReadError, sayReadError } from '../../shared/document/read-error.ts'
import type { Document } from '../../shared/document/schema.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from './disk.ts'
import { type FileError, fileErrorOf, sayFailedRead } from './file-error.ts'
import { type KnownFile, sha256Of } from './identity.ts'

export interface OpenedFile {
  readonly document: Document
  readonly file: KnownFile
}

export type OpenError = FileError | ReadError

/** Devices and pipes are refused before they are opened, large files before they are read. */
export async function openFile(
  path: string,
  disk: Disk = realDisk,
): Promise<Result<OpenedFile, OpenError>> {
  try {
    const realPath = await disk.realpath(path)
    const identity = await disk.stat(realPath)
    if (!identity.isFile) return err({ code: 'E_NOT_FILE', detail: 'not a regular file' })
    if (identity.size > LIMITS.fileBytes)
      return err({ code: 'E_TOO_BIG', limitMegabytes: LIMITS.fileBytes / 1024 / 1024 })
    const bytes = await disk.read(realPath)
    const text = textOf(bytes)
    if (!text.ok) return text
    const document = readDocument(text.value)
    if (!document.ok) return document
    return ok({
      document: document.value,
      file: { realPath, identity, sha256: sha256Of(bytes) },
    })
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

/** One plain sentence for anything that kept a file from opening. */
export function sayOpenError(error: OpenError, path: string): string {
  const name = basename(path)
  return 'detail' in error ? sayFailedRead(error.code, name) : sayReadError(error, name)
}

function textOf(bytes: Uint8Array): Result<string, ReadError> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return err({ code: 'E_ENCODING' })
  }
}
