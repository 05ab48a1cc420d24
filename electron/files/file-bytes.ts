// The bytes of a chart's file, made of the text that a page hands over.
import { LIMITS } from '../../shared/document/limits.ts'
import type { ReadError } from '../../shared/document/read-error.ts'
import { readableText } from '../../shared/document/readable-text.ts'
import type { Document } from '../../shared/document/schema.ts'
import { err, ok, type Result } from '../../shared/result.ts'

export interface WrittenOut {
  /** In memory of their own. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The chart's. */
  readonly name: string
}

export type FileBytes = Result<WrittenOut, ReadError>

const TOO_BIG = { code: 'E_TOO_BIG', limitMegabytes: LIMITS.fileBytes / 1024 / 1024 } as const
const NO_CHART = { code: 'E_NOT_SALESORG', kind: 'json' } as const

/** What would not open again is refused. */
export function fileBytesOf(chart: string): FileBytes {
  // No file is shorter than the text of its chart.
  if (chart.length > LIMITS.fileBytes) return err(TOO_BIG)
  const document = chartIn(chart)
  if (document === null) return err(NO_CHART)
  const text = readableText(document)
  if (!text.ok) return text
  return ok({ bytes: new TextEncoder().encode(text.value), name: document.name })
}

/** null: no JSON, or without a name; all else is looked at when it is written. */
function chartIn(text: string): Document | null {
  try {
    const chart: Document | null = JSON.parse(text)
    return typeof chart?.name === 'string' ? chart : null
  } catch {
    return null
  }
}
