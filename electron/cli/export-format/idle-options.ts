// Options of an export that none of its formats takes: they are said, since somebody waits for what they do.
import { type ExportFormatId, formatsTaking } from '../../../shared/export-formats/all-formats.ts'
import type { ExportOption } from '../../../shared/export-formats/export-format.ts'
import { listed } from '../../../shared/words/lists.ts'
import { writerFor } from '../../../shared/words/writer.ts'

/** What was asked for, as far as it counts for some formats alone. */
export interface Asked {
  readonly scale: number
  readonly transparent: boolean
  readonly font: boolean
  readonly table?: string | undefined
  readonly page: string
  readonly pages: readonly string[]
}

const OPTIONS: readonly {
  readonly name: string
  readonly takenAs: ExportOption
  isAsked(asked: Asked): boolean
}[] = [
  { name: '--scale', takenAs: 'scale', isAsked: ({ scale }) => scale !== 1 },
  { name: '--transparent', takenAs: 'transparent', isAsked: ({ transparent }) => transparent },
  { name: '--no-font', takenAs: 'font', isAsked: ({ font }) => !font },
  { name: '--table', takenAs: 'table', isAsked: ({ table }) => table !== undefined },
  { name: '--page', takenAs: 'pages', isAsked: ({ page }) => page !== 'fitted' },
  { name: '--pages', takenAs: 'pages', isAsked: ({ pages }) => pages.length > 0 },
]

/** A sentence for each of them, such as "--pages changes nothing here: it is for PDF and Slides." */
export function sayIdleOptions(
  asked: Asked,
  formats: readonly ExportFormatId[],
): readonly string[] {
  const { write } = writerFor('en-GB', undefined)
  return OPTIONS.flatMap(({ name, takenAs, isAsked }) => {
    const taking = formatsTaking(takenAs)
    if (!isAsked(asked) || taking.some(({ id }) => formats.includes(id))) return []
    const names = write(listed(taking.map((format) => format.name)))
    return [`${name} changes nothing here: it is for ${names}.`]
  })
}
