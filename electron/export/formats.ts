// The export formats there are and who writes them.
import type { ExportFormat } from '../../shared/ipc.ts'
import type { WritePicture } from './export-request.ts'
import { writePdf } from './pdf.ts'
import { writePng } from './png.ts'
import { writeSvg } from './svg.ts'

/** By file extension. */
export const FORMATS: Readonly<Record<ExportFormat, WritePicture>> = {
  png: writePng,
  pdf: writePdf,
  svg: writeSvg,
}
