// Reads a chart from the user's file, or from a picture that carries one: looks before it opens, and never half-loads.
import { basename } from 'node:path'
import { LIMITS } from '../../shared/document/limits.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import { type ReadError, reasonUnread, sayReadError } from '../../shared/document/read-error.ts'
import type { Document } from '../../shared/document/schema.ts'
import { kindOf } from '../../shared/file-kinds/kind-of.ts'
import type { PictureKind } from '../../shared/file-kinds/kinds.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Words } from '../../shared/words/phrase.ts'
import { fileInside, isPicture } from '../inside/file-inside.ts'
import { DAMAGED } from '../inside/sealed.ts'
import { decodeUtf8 } from './decode-text.ts'
import { type Disk, realDisk } from './disk.ts'
import { type FileError, fileErrorOf, reasonNotRead, sayFailedRead } from './file-error.ts'
import { identityOf, type KnownFile, sha256Of } from './identity.ts'

/** `Chart`: in which form; as text where it crosses a border. */
export interface OpenedFile<Chart = Document> {
  readonly document: Chart
  readonly file: KnownFile
  /** The file is no chart but a picture that carries one, and is not to be written. */
  readonly picture?: PictureKind
}

/** Where a chart may lie: in its own file, or also inside a picture. */
export type Places = 'files' | 'files-and-pictures'

export type OpenError<Chart = Document> = FileError | ReadError<Chart>

const TOO_BIG: ReadError = { code: 'E_TOO_BIG', limitMegabytes: LIMITS.fileBytes / 1024 / 1024 }

/** Devices and pipes are refused before they are opened, large files before they are read. */
export async function openFile(
  path: string,
  disk: Disk = realDisk,
  places: Places = 'files',
): Promise<Result<OpenedFile, OpenError>> {
  try {
    const realPath = await disk.realpath(path)
    const found = await disk.stat(realPath)
    if (!found.isFile) return err({ code: 'E_NOT_FILE', detail: 'not a regular file' })
    if (found.size > LIMITS.fileBytes) return err(TOO_BIG)
    // Also the system's own pseudo files, which hold more than their size says, or never end.
    if (found.size === 0n) return err({ code: 'E_EMPTY' })
    const bytes = await disk.read(realPath)
    const chart = chartIn(bytes, places)
    if (!chart.ok) return chart
    const file = { realPath, identity: identityOf(found), sha256: sha256Of(bytes) }
    return ok({ ...chart.value, file })
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

/** The same for bytes that are no file, or that have grown since the look at it. */
export function chartIn(
  bytes: Uint8Array,
  places: Places,
): Result<Omit<OpenedFile, 'file'>, ReadError> {
  if (bytes.length > LIMITS.fileBytes) return err(TOO_BIG)
  const document = documentIn(bytes)
  if (document.ok) return ok({ document: document.value })
  const { code } = document.error
  if (code !== 'E_ENCODING' && code !== 'E_JSON') return document
  // What is no damaged chart but something else is called by its name.
  const kind = kindOf(bytes)
  if (kind === null) return document
  if (places === 'files' || !isPicture(kind)) return err({ code: 'E_NOT_SALESORG', kind })
  return chartInside(kind, bytes)
}

function documentIn(bytes: Uint8Array): Result<Document, ReadError> {
  const text = decodeUtf8(bytes)
  return text.ok ? readDocument(text.value) : text
}

function chartInside(
  picture: PictureKind,
  bytes: Uint8Array,
): Result<Omit<OpenedFile, 'file'>, ReadError> {
  const file = fileInside(picture, bytes)
  if (!file.ok) return file
  const document = documentIn(file.value)
  return document.ok ? ok({ document: document.value, picture }) : err(asInside(document.error))
}

/** A picture cannot be mended in a text editor, and its chart was whole when it was put there. */
function asInside(error: ReadError): ReadError {
  switch (error.code) {
    case 'E_TOO_NEW':
    case 'E_LIMIT':
    case 'E_GRAPH':
      return error
    case 'E_SCHEMA':
      return error.repair === null ? DAMAGED : error
    default:
      return DAMAGED
  }
}

/** Why, as a part of a sentence. */
export function whyUnread(error: OpenError<unknown>): Words {
  return 'detail' in error ? reasonNotRead(error.code).why : reasonUnread(error).why
}

/** One plain sentence for anything that kept a file from opening. */
export function sayOpenError(error: OpenError<unknown>, path: string): Words {
  const name = basename(path)
  return 'detail' in error ? sayFailedRead(error.code, name) : sayReadError(error, name)
}
