// What an export format is, apart from how it is written.

/** What an export can be asked for beside the picture itself; `chart`: to carry the chart’s file inside. */
export type ExportOption = 'scale' | 'theme' | 'transparent' | 'font' | 'pages' | 'table' | 'chart'

export interface ExportFormat<Id extends string = string> {
  /** The extension of its files, without a dot; the name of its file here and of its writer's. */
  readonly id: Id
  /** In lists, buttons and the menu. */
  readonly name: string
  /** What a file of it is called, such as "PNG picture". */
  readonly kind: string
  /** What it is good for, in a few words. */
  readonly hint: string
  /** Lists of formats begin with the smallest. */
  readonly place: number
  /** What it takes; anything else counts for nothing. */
  readonly options: readonly ExportOption[]
  /** For the help of the command line: options to add, and what comes of it. */
  readonly example: { readonly options: string; readonly meaning: string }
}

/** Makes a format out of its description. */
export function defineExportFormat<const Id extends string>(
  format: ExportFormat<Id>,
): ExportFormat<Id> {
  return format
}
