// What main is asked for: everything that was chosen, as far as the format takes it.
import type { ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import type { ExportRequest } from '../../shared/ipc/exporting.ts'
import { type ExportChoices, lookOf } from './export-choices.ts'
import type { ShownLogo } from './use-logo.ts'

/** All but the chart itself. */
export function requestOf(
  format: ExportFormatId,
  { looks, pages, view, table }: ExportChoices,
  { logo }: ShownLogo,
  withChart: boolean,
): Omit<ExportRequest, 'documentId' | 'document'> {
  const { options } = exportFormats[format]
  return {
    format,
    scale: looks.scale,
    ...lookOf(looks),
    view,
    transparent: looks.isTransparent,
    pages,
    ...(options.includes('font') ? { hasFont: looks.hasFont } : {}),
    ...(withChart && options.includes('chart') ? { withChart } : {}),
    ...(table === null ? {} : { table }),
    ...(looks.hasLogo && logo !== null ? { hasLogo: true } : {}),
    ...(pages.marks ? {} : { isPlain: true }),
  }
}
