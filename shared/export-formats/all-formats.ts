// The table of all export formats: whatever lists them or asks for one reads it.
import type { ExportFormat, ExportOption } from './export-format.ts'
import { exportFormats } from './formats.ts'

export type ExportFormatId = keyof typeof exportFormats

/** Pixels of a picture for each pixel of the chart. */
export const SCALES = { least: 1, most: 4 } as const

/** In the order in which they are listed. */
export const EXPORT_FORMATS: readonly ExportFormat<ExportFormatId>[] = Object.values(
  exportFormats,
).toSorted((a, b) => a.place - b.place)

export const EXPORT_FORMAT_IDS: readonly ExportFormatId[] = EXPORT_FORMATS.map(({ id }) => id)

/** The format with this id; undefined where there is none. */
export function findExportFormat(id: string): ExportFormat<ExportFormatId> | undefined {
  return EXPORT_FORMATS.find((format) => format.id === id)
}

/** The formats for which an option counts. */
export function formatsTaking(option: ExportOption): readonly ExportFormat<ExportFormatId>[] {
  return EXPORT_FORMATS.filter(({ options }) => options.includes(option))
}
