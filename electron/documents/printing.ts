// Prints a document from its window: looks for a printer, has the pages drawn, shows the system's dialog.
import type { CallResult } from '../../shared/ipc/border.ts'
import type { PrintRequest } from '../../shared/ipc/printing.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { drawExport, type ExportingPorts } from './drawing-export.ts'
import type { OpenWindow } from './registry.ts'

const NO_PRINTER: PlainError = {
  code: 'E_NO_PRINTER',
  message:
    'This computer has no printer: nothing was printed. Add one in the system’s settings, or export a PDF and print it elsewhere.',
}

const NOT_PRINTED: PlainError = {
  code: 'E_NOT_PRINTED',
  message:
    'The pages could not be printed: the printer or the system refused them. Try another printer, or export a PDF and print that.',
}

const PRINTING: PlainError = {
  code: 'E_PRINTING',
  message: 'This window is printing already: finish or close the system’s dialog first.',
}

/** Windows in which the system's dialog is open. */
const printing = new WeakSet<OpenWindow>()

/** Answers null when the user thinks better of it, before or in the system's dialog. */
export async function printDocument(
  ports: ExportingPorts,
  open: OpenWindow,
  { documentId, document, view, pages, hasLogo }: PrintRequest,
): Promise<Result<CallResult<'print:run'>, PlainError>> {
  if (printing.has(open)) return err(PRINTING)
  printing.add(open)
  try {
    // Said before the pages are drawn, and not by a system dialog without anything to choose.
    if (!(await open.window.hasPrinter())) return err(NO_PRINTER)
    const asked = {
      documentId,
      document,
      format: 'print',
      view,
      pages,
      hasLogo,
      ...ON_PAPER,
    } as const
    const drawn = await drawExport(ports, open, asked)
    if (drawn === null) return ok(null)
    if (!drawn.ok) return drawn
    const { bytes: html, ...about } = drawn.value
    const { size, direction } = pages
    const outcome = await open.window.print({ html, paper: size, direction })
    if (outcome === 'failed') return err(NOT_PRINTED)
    if (outcome === 'no-printer') return err(NO_PRINTER)
    if (outcome === 'given-up') return ok(null)
    return ok(about)
  } finally {
    printing.delete(open)
  }
}

/** Ink is not wasted on a ground. */
const ON_PAPER = { scale: 1, theme: 'light', transparent: false, isWhite: true } as const
