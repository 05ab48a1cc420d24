// The chart's file for a picture that is to carry it: the same bytes as a save would write.
import { readableText, reasonUnreadable } from '../../shared/document/readable-text.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { LONGEST_TEXT } from '../inside/in-png.ts'
import { sealedText } from '../inside/sealed.ts'
import type { ExportError, ExportRequest } from './export-request.ts'

type Asked = Pick<ExportRequest, 'document' | 'withChart' | 'locale'>

/** null: it is not asked for. What would not open again is put into no picture. */
export function chartToCarry({
  document,
  withChart,
  locale,
}: Asked): Result<Uint8Array | null, ExportError> {
  if (!withChart) return ok(null)
  const text = readableText(document)
  if (text.ok) return ok(new TextEncoder().encode(text.value))
  const { why } = reasonUnreadable(text.error)
  const message = writerFor(locale, undefined).write(
    words`The chart cannot be kept inside: ${why}; nothing was written, so export it without.`,
  )
  return err({ code: 'E_NOT_INSIDE', message })
}

/** The same as text, which PNG and SVG hold; empty: it is not asked for. */
export function textToCarry(asked: Asked): Result<string, ExportError> {
  const chart = chartToCarry(asked)
  if (!chart.ok) return chart
  const text = chart.value === null ? '' : sealedText(chart.value)
  return text.length <= LONGEST_TEXT ? ok(text) : err(TOO_LONG)
}

const TOO_LONG: ExportError = {
  code: 'E_NOT_INSIDE',
  message:
    'The chart is too large to be kept inside a picture; nothing was written, so export a PDF, or leave the chart out.',
}
