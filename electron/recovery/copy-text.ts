// A recovery copy as a file: a line that says what it is, then the whole chart.
import { z } from 'zod'
import { FORMAT as CHART_FORMAT } from '../../shared/document/envelope.ts'
import { FILE_VERSION } from '../../shared/document/migrations/index.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { once } from '../../shared/once.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { sha256Of } from '../files/identity.ts'

const FORMAT = 'pitcrew-recovery'
const VERSION = 1

/** Texts that were typed and not taken yet, by the name of their field. */
export type UntakenTexts = Readonly<Record<string, string>>

/** What a page has that is not on the disk. */
export interface UnsavedWork {
  /** The document as JSON, on one line. */
  readonly json: string
  readonly untaken: UntakenTexts
}

/** Whose work it is, and when it was there. */
export interface CopyOrigin {
  readonly documentId: string
  /** Shown in questions and messages. */
  readonly fileName: string
  /** null: untitled. */
  readonly file: {
    readonly path: string
    readonly sha256: string
    /** Another program's version, which the next save goes over; it has to be kept then. */
    readonly isForeign: boolean
  } | null
  /** ISO 8601. */
  readonly savedAt: string
  readonly appVersion: string
  /** The system had told the program to end; else it was cut off. */
  readonly isOrderly: boolean
}

export interface RecoveryCopy extends CopyOrigin {
  readonly document: Document
  readonly untaken: UntakenTexts
}

const kindSchema = once(() => z.object({ format: z.literal(FORMAT), version: z.number() }))

const headerSchema = once(() =>
  z.object({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    documentId: z.uuid(),
    fileName: z.string(),
    file: z
      .object({ path: z.string().min(1), sha256: z.string(), isForeign: z.boolean() })
      .nullable(),
    savedAt: z.iso.datetime(),
    appVersion: z.string(),
    isOrderly: z.boolean(),
    untaken: z.record(z.string(), z.string()),
    /** Of all that follows the first line. */
    sha256: z.string(),
  }),
)

/** The bytes of the file. */
export function copyBytes(origin: CopyOrigin, { json, untaken }: UnsavedWork): Uint8Array {
  // As in a file, which later versions of Pitcrew can read.
  const chart = Buffer.from(
    `{"format":"${CHART_FORMAT}","version":${FILE_VERSION},"document":${json}}`,
  )
  const header = { format: FORMAT, version: VERSION, ...origin, untaken, sha256: sha256Of(chart) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), chart])
}

/**
 * What such bytes say; `damaged` where they were cut or changed, `newer` where a newer Pitcrew wrote them.
 * A chart whose links lead nowhere comes back with them mended, since it was open like that.
 */
export function readCopy(bytes: Uint8Array): Result<RecoveryCopy, 'damaged' | 'newer'> {
  const end = bytes.indexOf('\n'.charCodeAt(0))
  const first = parsed(Buffer.from(bytes.subarray(0, Math.max(end, 0))))
  if (isNewer(first)) return err('newer')
  const header = headerSchema().safeParse(first)
  const chart = bytes.subarray(end + 1)
  if (!header.success || sha256Of(chart) !== header.data.sha256) return err('damaged')
  const read = readDocument(Buffer.from(chart).toString('utf8'))
  if (read.ok) return ok({ ...header.data, document: read.value })
  if (read.error.code === 'E_TOO_NEW') return err('newer')
  return read.error.code === 'E_GRAPH'
    ? ok({ ...header.data, document: read.error.repair.document })
    : err('damaged')
}

function isNewer(header: unknown): boolean {
  const kind = kindSchema().safeParse(header)
  return kind.success && kind.data.version > VERSION
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
