// Which files an export makes: of one chart the one that is named, of several one for each in every format.
import { extname, join, resolve } from 'node:path'
import {
  EXPORT_FORMATS,
  type ExportFormatId,
  findExportFormat,
} from '../../../shared/export-formats/all-formats.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { listed } from '../../../shared/words/lists.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { type Named, realPathOf } from '../chart-files/charts-named.ts'
import type { Failure } from '../chart-files/failure.ts'
import { STANDARD } from '../chart-files/open-chart.ts'
import { outputNames } from '../chart-files/output-names.ts'
import { refusedToWrite } from '../chart-files/write-chart.ts'

export interface ExportOutput {
  readonly format: ExportFormatId
  /** As it is named, relative to the folder of the command; - for the standard output. */
  readonly output: string
  /** The name follows from the chart’s: nobody has said that a file of that name may go. */
  readonly isFoundName: boolean
}

export interface ChartOutputs {
  readonly chart: Named
  readonly outputs: readonly ExportOutput[]
}

export interface WhereTo {
  /** `-o` */
  readonly output?: string | undefined
  /** `--out-dir` */
  readonly outDir?: string | undefined
  /** `--as`; empty where nothing is said. */
  readonly as: readonly ExportFormatId[]
}

/** What a folder gets where nobody says what. */
const USUAL: readonly ExportFormatId[] = ['pdf']

/** In the order of the charts; or one plain sentence that says what cannot be meant. */
export async function exportOutputs(
  charts: readonly Named[],
  { output, outDir, as }: WhereTo,
  folder: string,
): Promise<Result<readonly ChartOutputs[], Failure>> {
  const [chart] = charts
  // What is refused is about all of them: the first is named.
  const file = chart === undefined ? '' : nameOf(chart)
  if (outDir !== undefined && output !== undefined)
    return refusedToWrite(file, output, 'it is either -o or --out-dir')
  if (outDir === '')
    return refusedToWrite(file, '', 'the name after --out-dir is empty; the folder you are in is .')
  if (output === '') return refusedToWrite(file, '', 'the name after -o is empty')
  if (outDir !== undefined) return ok(await intoFolder(charts, outDir, as, folder))
  if (output === undefined)
    return err({
      file,
      code: 'E_REFUSED',
      message:
        'Nothing was written: say where to: -o FILE, or --out-dir FOLDER for a file of each chart.',
    })
  if (chart === undefined || charts.length > 1)
    return refusedToWrite(file, output, 'several charts need --out-dir, which makes a file of each')
  const format = formatOfName(output, as)
  return format.ok
    ? ok([{ chart, outputs: [{ format: format.value, output, isFoundName: false }] }])
    : refusedToWrite(file, output, format.error)
}

/** "OUT.png, OUT.pdf or OUT.svg". */
export function endingsAfter(name: string): string {
  const names = EXPORT_FORMATS.map(({ id }) => `${name}.${id}`)
  return writerFor('en-GB', undefined).write(listed(names, 'or'))
}

/** The name says it; what goes to the standard output has none. */
function formatOfName(
  output: string,
  as: readonly ExportFormatId[],
): Result<ExportFormatId, string> {
  const [said] = as
  if (output === STANDARD)
    return said !== undefined && as.length === 1
      ? ok(said)
      : err('say in which one format, such as --as pdf')
  const named = findExportFormat(extname(output).slice(1).toLowerCase())
  if (!named) return err(`its name has to end in ${endingsAfter('')}`)
  return said === undefined || (as.length === 1 && said === named.id)
    ? ok(named.id)
    : err('its name says its format; --as is for --out-dir and for -o -')
}

/** Each chart once, by however many names it was given. */
async function intoFolder(
  charts: readonly Named[],
  outDir: string,
  as: readonly ExportFormatId[],
  folder: string,
): Promise<readonly ChartOutputs[]> {
  const paths = await Promise.all(
    charts.map((chart) =>
      chart.ok && chart.value !== STANDARD ? realPathOf(resolve(folder, chart.value)) : null,
    ),
  )
  const firstAt = (at: number) =>
    charts.findIndex((chart, other) => {
      const mine = charts[at]
      if (!mine?.ok || !chart.ok) return other === at
      return paths[at] === null ? chart.value === mine.value : paths[other] === paths[at]
    })
  const once = charts.filter((_, at) => firstAt(at) === at)
  const names = outputNames(
    once.map((chart) => (chart.ok ? pathOf(chart.value, folder) : resolve(folder, ''))),
  )
  const formats = as.length > 0 ? as : USUAL
  return once.map((chart, at) => ({
    chart,
    outputs: formats.map((format) => ({
      format,
      output: join(outDir, `${names[at] ?? ''}.${format}`),
      isFoundName: true,
    })),
  }))
}

/** What comes in by the standard input has no name of its own. */
function pathOf(chart: string, folder: string): string {
  return resolve(folder, chart === STANDARD ? 'standard-input' : chart)
}

/** As it was named on the command line. */
function nameOf(chart: Named): string {
  return chart.ok ? chart.value : chart.error.file
}
