// `pitcrew export FILE… -o OUT`: writes charts in any export format, one by its name or many into a folder.
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import {
  EXPORT_FORMAT_IDS,
  EXPORT_FORMATS,
  type ExportFormatId,
  findExportFormat,
  formatsTaking,
  SCALES,
} from '../../../shared/export-formats/all-formats.ts'
import { TABLE_IDS } from '../../../shared/table-exports/table-ids.ts'
import { VIEW_IDS } from '../../../shared/views/all/view-ids.ts'
import { listed } from '../../../shared/words/lists.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { chartsNamed, realPathOf } from '../chart-files/charts-named.ts'
import { failureAsData } from '../chart-files/failure.ts'
import { STANDARD } from '../chart-files/open-chart.ts'
import { type Exported, exportChart } from '../export-format/export-chart.ts'
import { endingsAfter, exportOutputs } from '../export-format/export-outputs.ts'
import { sayIdleOptions } from '../export-format/idle-options.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { forceOption } from '../terminal/force-option.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { addPageOptions, pageOptionsSchema } from '../terminal/page-options.ts'
import { progressOn, progressOption } from '../terminal/progress.ts'
import { todayOption } from '../terminal/today-option.ts'

const THEMES = ['light', 'dark'] as const

const optionsSchema = pageOptionsSchema.extend({
  output: z.string().optional(),
  outDir: z.string().optional(),
  as: z.array(z.enum(EXPORT_FORMAT_IDS)),
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  today: z.string().optional(),
  scale: z.number(),
  theme: z.enum(THEMES),
  transparent: z.boolean().default(false),
  progress: z.boolean().default(false),
  view: z.enum(VIEW_IDS),
  table: z.enum(TABLE_IDS).optional(),
  locale: z.string(),
  force: z.boolean().default(false),
  font: z.boolean(),
  withChart: z.boolean().default(false),
})

type Options = z.infer<typeof optionsSchema>

const { write } = writerFor('en-GB', undefined)
const NAMES = write(
  listed(
    EXPORT_FORMATS.map(({ name }) => name),
    'or',
  ),
)
const IDS = EXPORT_FORMATS.map(({ id }) => id)
const KINDS = write(
  listed(
    EXPORT_FORMATS.map(({ kind }) => kind),
    'or',
  ),
)
const SCALABLE = write(listed(formatsTaking('scale').map(({ name }) => name)))
const SEE_THROUGH = write(listed(formatsTaking('transparent').map(({ name }) => name)))

const CARRYING = write(listed(formatsTaking('chart').map(({ name }) => name)))

const HELP = `
Charts are named as files, as folders (every .salesorg file below them), as patterns in quotes, or as - for
one that comes in by the standard input. One chart is written where -o says; --out-dir makes a file of each
in every format of --as (PDF where nothing is said), called like the chart. Charts of one name are told
apart by the folders they are in: north-team.pdf, south-team.pdf.

A PDF has one page as large as the chart, or pages of the size that --page names: the chart is scaled
while its names have 7 points or more, else split, with a map in front.

What is there stays until the new file is complete. With -o an older PNG, PDF or SVG is replaced by one of the
same kind; a chart, a table, slides or a file of any other kind with --force only, since somebody may have
changed them. --out-dir replaces nothing without --force. The charts that are exported are never replaced. On a
terminal the standard error says how far it is.

Tables are of the whole chart, and have ids: changed elsewhere, "pitcrew import --into" takes back what was
changed. No text in them can be taken for a formula. An option that none of the formats takes is told on the
standard error.

Where no installed font has the letters of a name, a line on the standard error says whose name it is and
which font to install; the file is written all the same.

A file that was exported --with-chart opens like a chart, here and in the window: always as a new one, since
the picture is never written again. It holds the whole chart, also what --pod and --branch leave out. Whatever
it is made into by other programs may still hold it.

--json prints {"file", "output"}, with "note" beside them where there is such a line, or
{"file", "error": {"code", "message"}} where nothing was written; with --out-dir an array of them, one for
each file.

Examples:
${examples()}
  pitcrew export team.salesorg -o north.png --pod North        one pod alone
  pitcrew export team.salesorg -o sales.pdf --branch "Maya Okafor" --view reporting
  pitcrew export team.salesorg -o board.pptx --pages findings,people --logo logo.png
  pitcrew export team.salesorg -o board.pdf --title "Sales 2027" --company Acme --author "Maya Okafor" --date
  pitcrew export team.salesorg -o wall.pdf --page a3 --direction portrait --split tiles
  pitcrew export team.salesorg -o paper.pdf --white --marks    for paper, with the marks of findings
  pitcrew export team.salesorg -o page.svg --transparent       without a ground of its own
  pitcrew export team.salesorg -o page.svg --no-font           smaller, for where Inter is installed
  pitcrew export charts --out-dir pictures --as pdf,png --force --progress
  pitcrew export - -o - --as svg < team.salesorg > team.svg    from program to program
  pitcrew export team.salesorg -o team.png --with-chart && pitcrew check team.png

Exit codes:
  0  written
  2  a chart could not be read or written, or the command was not understood; the others are written`

/** Adds the command to the program. */
export function addExportCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('export')
    .summary(`write charts as ${NAMES}`)
    .description(`Writes charts to files, as ${KINDS}.`)
    .argument('<file...>', 'charts to export (.salesorg), folders, patterns, or -')
    .option(
      '-o, --output <out>',
      `file to write: ${endingsAfter('OUT')}, or - for the standard output`,
    )
    .option('--out-dir <folder>', 'folder that gets a file of each chart, called like the chart')
    .addOption(
      new Option('--as <formats>', `formats for --out-dir or -o -: ${IDS.join(',')}`)
        .argParser(formatsOf)
        .default([], 'pdf for --out-dir'),
    )
    .addOption(
      new Option(
        '--scale <number>',
        `pixels for each pixel of the chart, ${SCALES.least} to ${SCALES.most} (${SCALABLE} only)`,
      )
        .argParser(scaleOf)
        .default(1),
    )
    .addOption(new Option('--theme <theme>', 'colours').choices(THEMES).default('light'))
    .addOption(
      new Option('--transparent', `no ground behind the chart (${SEE_THROUGH} only)`).conflicts(
        'white',
      ),
    )
    .addOption(
      new Option('--view <view>', 'what is drawn: the structure, or who reports to whom')
        .choices(VIEW_IDS)
        .default('structure'),
    )
    .addOption(
      new Option(
        '--table <table>',
        'which one (CSV and Excel); left out, roles in a CSV and all in a workbook',
      ).choices(TABLE_IDS),
    )
  addFormatOptions(addPageOptions(command))
    .addOption(
      new Option(
        '--no-font',
        'an SVG without the font Inter in it: smaller, and drawn with the fonts that are there',
      ),
    )
    .option(
      '--with-chart',
      `keep the chart inside, with salaries, notes and photos: whoever gets the file can read it (${CARRYING} only)`,
    )
    .addOption(forceOption())
    .addOption(progressOption())
    .addOption(todayOption())
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: unknown) => {
      done(await exportCharts(names, optionsSchema.parse(options), io))
    })
}

/** Writes one chart after the other, and says what came of each. */
async function exportCharts(
  names: readonly string[],
  options: Options,
  io: CliIo,
): Promise<ExitCode> {
  const isJson = formatOf(options) === 'json' && options.output !== STANDARD
  const entries: Exported[] = []
  for await (const entry of exported(names, options, io)) {
    entries.push(entry)
    if (!entry.ok) io.printError(`${plainText(entry.error.message)}\n`)
    else if (entry.value.note !== undefined) io.printError(`${entry.value.note}\n`)
    if (entry.ok && !isJson && options.output !== STANDARD)
      io.print(
        `Wrote ${plainName(entry.value.output)}${options.withChart ? ', with the chart inside' : ''}\n`,
      )
  }
  if (isJson) {
    const data = entries.map((entry) => (entry.ok ? entry.value : failureAsData(entry.error)))
    io.print(asJson(options.outDir === undefined ? (data[0] ?? {}) : data))
  }
  return entries.every(({ ok }) => ok) ? 0 : 2
}

async function* exported(
  names: readonly string[],
  options: Options,
  io: CliIo,
): AsyncGenerator<Exported> {
  const charts = await chartsNamed(names, io.folder)
  const planned = await exportOutputs(charts, options, io.folder)
  if (!planned.ok) return yield planned
  const formats = planned.value.flatMap(({ outputs }) => outputs.map(({ format }) => format))
  for (const sentence of sayIdleOptions(options, formats)) io.printError(`${sentence}\n`)
  const files = charts.flatMap((chart) => (chart.ok ? [resolve(io.folder, chart.value)] : []))
  const kept = new Set(await Promise.all(files.map(realPathOf)))
  const progress = progressOn(io, { isAsked: options.progress, locale: options.locale })
  for (const { chart, outputs } of planned.value)
    yield* exportChart(chart, outputs, { options, io, progress, kept })
}

/** A line for each format, their meanings below each other. */
function examples(): string {
  const lines = EXPORT_FORMATS.map(({ id, example: { options, meaning } }) => ({
    command: `pitcrew export team.salesorg -o team.${id} ${options}`.trimEnd(),
    meaning,
  }))
  const width = Math.max(...lines.map(({ command }) => command.length))
  return lines.map(({ command, meaning }) => `  ${command.padEnd(width)}   ${meaning}`).join('\n')
}

function formatsOf(
  text: string,
  before: readonly ExportFormatId[] = [],
): readonly ExportFormatId[] {
  const named = text.split(',').map((name) => {
    const format = findExportFormat(name.trim().toLowerCase())
    if (format) return format.id
    throw new InvalidArgumentError(`There are ${IDS.join(', ')}.`)
  })
  return [...new Set([...before, ...named])]
}

function scaleOf(text: string): number {
  const scale = text.trim() === '' ? Number.NaN : Number(text)
  if (scale >= SCALES.least && scale <= SCALES.most) return scale
  throw new InvalidArgumentError(`It has to be a number from ${SCALES.least} to ${SCALES.most}.`)
}
