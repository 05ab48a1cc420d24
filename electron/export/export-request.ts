// What an export is asked for and what it answers; the same for window and command line.
import type { IsoDate } from '../../shared/dates.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { PageChoices } from '../../shared/pages/page.ts'
import { pictureOf } from '../../shared/pages/picture.ts'
import type { Result } from '../../shared/result.ts'
import type { CardChoices } from '../../shared/scene/card-choices.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import type { TableId } from '../../shared/table-exports/table-ids.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { writerFor } from '../../shared/words/writer.ts'

export interface ExportRequest {
  readonly document: Document
  readonly theme: ThemeName
  /** Which drawing of the chart. */
  readonly view: ViewId
  /** PNG: pixels per chart pixel, 1..4. */
  readonly scale: number
  /** PNG and SVG: no ground behind the chart. */
  readonly transparent: boolean
  /** What cards show; missing: what is usual. */
  readonly cards?: CardChoices
  /** Which pages there are, and what stands on them; of pictures only which part is drawn. */
  readonly pages?: PageChoices | undefined
  /** On white instead of the theme’s own ground. */
  readonly isWhite?: boolean | undefined
  /** SVG: the file carries Inter, so that it looks the same where that is not installed. */
  readonly hasFont?: boolean | undefined
  /** Without the marks of findings. */
  readonly isPlain?: true | undefined
  /** Tables: which one; missing: the first, or all in a workbook. */
  readonly table?: TableId | undefined
  /** With the chart’s file inside, where the format carries one. */
  readonly withChart?: true | undefined
  /** How numbers are written. */
  readonly locale: string
  /** The day on which the marks of its findings are true. */
  readonly today: IsoDate
  /** Folder with the Inter files. */
  readonly fontsFolder: string
}

/** Hears how much is done, from 0 to 1. */
export type OnProgress = (fraction: number) => void

/** Hears of characters that no installed font has: boxes stand for them. */
export type OnLacking = (characters: ReadonlySet<string>) => void

/** Draws a file of one format; hears of progress as it goes. */
export type WritePicture = (
  request: ExportRequest,
  onProgress?: OnProgress,
  onLacking?: OnLacking,
) => Promise<Result<Uint8Array, ExportError>>

/** Says how files of a format are written. */
export function defineWriter<const Format extends ExportFormatId>(
  format: Format,
  write: WritePicture,
): { readonly format: Format; readonly write: WritePicture } {
  return { format, write }
}

export interface ExportError {
  readonly code: 'E_EXPORT_TOO_LARGE' | 'E_NOT_INSIDE'
  readonly message: string
}

/** The picture of a document as PNG and SVG draw it. */
export function exportScene(request: ExportRequest): Scene {
  const { document, view, theme, transparent, pages, cards, isPlain, isWhite, locale, today } =
    request
  return pictureOf({
    org: orgOf(document),
    view,
    theme,
    transparent,
    isWhite: isWhite ?? false,
    hasMarks: isPlain !== true,
    choices: pages,
    writer: writerFor(locale, document.currency),
    cards,
    today,
  })
}
