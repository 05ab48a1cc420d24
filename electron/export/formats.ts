// The export formats there are: what they are called and who writes them.

import type { ExportFormat } from '../../shared/ipc.ts'
import type { Result } from '../../shared/result.ts'
import type { ExportError, ExportRequest } from './export-request.ts'
import { writePdf } from './pdf.ts'
import { writePng } from './png.ts'
import { writeSvg } from './svg.ts'

interface Format {
  /** Shown in the save dialog. */
  readonly name: string
  write(request: ExportRequest): Promise<Result<Uint8Array, ExportError>>
}

/** By file extension. */
export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  png: { name: 'PNG picture', write: writePng },
  pdf: { name: 'PDF document', write: writePdf },
  svg: { name: 'SVG drawing', write: writeSvg },
}
