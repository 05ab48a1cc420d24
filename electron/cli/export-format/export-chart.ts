// One chart from the command line in all formats that are asked for, one file after the other.
import type { IsoDate } from '../../../shared/dates.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { ExportFormatId } from '../../../shared/export-formats/all-formats.ts'
import { exportFormats } from '../../../shared/export-formats/formats.ts'
import type { PageChoices } from '../../../shared/pages/page.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { ThemeName } from '../../../shared/scene/theme.ts'
import type { TableId } from '../../../shared/table-exports/table-ids.ts'
import type { ViewId } from '../../../shared/views/all/view-ids.ts'
import type { ExportRequest } from '../../export/export-request.ts'
import { lackingNote } from '../../export/lacking-note.ts'
import type { Named } from '../chart-files/charts-named.ts'
import type { Failure } from '../chart-files/failure.ts'
import { openChart, STANDARD } from '../chart-files/open-chart.ts'
import { pageChoices } from '../chart-files/page-choices.ts'
import { refusedToWrite } from '../chart-files/write-chart.ts'
import { type CliIo, plainName, plainText } from '../terminal/cli-io.ts'
import type { PageOptions } from '../terminal/page-options.ts'
import type { Progress } from '../terminal/progress.ts'
import type { ExportOutput } from './export-outputs.ts'
import { writeOutput } from './write-output.ts'

/** What was written of which chart, with what is to be known of it, or why nothing was. */
export type Exported = Result<
  { readonly file: string; readonly output: string; readonly note?: string },
  Failure
>

/** What is drawn, and how. */
interface ExportOptions extends PageOptions {
  readonly scale: number
  readonly theme: ThemeName
  readonly transparent: boolean
  readonly view: ViewId
  readonly table?: TableId | undefined
  readonly locale: string
  readonly today?: IsoDate | undefined
  /** `--force` */
  readonly force: boolean
  /** An SVG carries Inter. */
  readonly font: boolean
  /** The chart goes along in the file. */
  readonly withChart: boolean
}

interface Exporting {
  readonly options: ExportOptions
  readonly io: CliIo
  readonly progress: Progress
  /** Real paths of all charts, which nothing is written over. */
  readonly kept: ReadonlySet<string>
}

/** One entry for each file, as soon as it is written; one alone where the chart cannot be read. */
export async function* exportChart(
  chart: Named,
  outputs: readonly ExportOutput[],
  { options, io, progress, kept }: Exporting,
): AsyncGenerator<Exported> {
  if (!chart.ok) return yield chart
  const file = chart.value
  const { locale, today = io.today } = options
  const opened = await openChart(file, io, locale)
  if (!opened.ok) return yield opened
  const { document, file: source } = opened.value

  const pages = await pageChoices(options, document, io, today)
  // Loaded only here, because checking does not need the native canvas.
  const { writers } = await import('../../export/writers.ts')
  for (const target of outputs) {
    const { format, output } = target
    if (!pages.ok) {
      yield refusedToWrite(file, output, withoutStop(pages.error))
      continue
    }
    const cannot = whyNotAs(format, options)
    if (cannot !== null) {
      yield refusedToWrite(file, output, cannot)
      continue
    }
    const what = `Exporting ${plainName(output === STANDARD ? file : output)}`
    progress.show(what)
    const request = requestOf(document, pages.value, options, io)
    let note: string | undefined
    const picture = await writers[format](
      request,
      (fraction) => progress.show(what, fraction),
      (characters) => {
        note = plainText(lackingNote(format, request, characters))
      },
    )
    progress.hide()
    if (!picture.ok) {
      yield refusedToWrite(file, output, withoutStop(picture.error.message))
      continue
    }
    const place = { file, source, kept, isForced: options.force }
    const written = await writeOutput(picture.value, target, place, io)
    yield written.ok ? ok({ file, output, ...(note === undefined ? {} : { note }) }) : written
  }
}

/** What would be in the file without being asked for, or missing though it was, as the end of a sentence. */
function whyNotAs(
  format: ExportFormatId,
  { withChart, pod, branch }: ExportOptions,
): string | null {
  const { name, options: taken } = exportFormats[format]
  if (withChart && !taken.includes('chart'))
    return `${name} cannot hold a chart; leave --with-chart out`
  if (taken.includes('table') && (pod !== undefined || branch !== undefined))
    return `${name} always has all roles and people of the chart; leave --pod and --branch out`
  return null
}

function requestOf(
  document: Document,
  pages: PageChoices,
  options: ExportOptions,
  io: CliIo,
): ExportRequest {
  const { scale, theme, transparent, view, locale, font, marks, white } = options
  const { table, withChart } = options
  return {
    document,
    theme,
    view,
    scale,
    transparent,
    hasFont: font,
    locale,
    today: options.today ?? io.today,
    pages,
    isWhite: white,
    table,
    ...(marks ? {} : { isPlain: true }),
    ...(withChart ? { withChart } : {}),
    fontsFolder: io.fontsFolder,
  }
}

/** Sentences end the one that they become a part of. */
function withoutStop(sentence: string): string {
  return sentence.replace(/^The /, 'the ').replace(/\.$/, '')
}
