// `pitcrew export FILE -o OUT`: writes the chart in any export format; the name decides in which.
import { extname, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import {
  EXPORT_FORMATS,
  findExportFormat,
  formatsTaking,
  SCALES,
} from '../../../shared/export-formats/all-formats.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { TABLE_IDS } from '../../../shared/table-exports/table-ids.ts'
import { VIEW_IDS } from '../../../shared/views/all/view-ids.ts'
import { listed } from '../../../shared/words/lists.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import type { ExportRequest } from '../../export/export-request.ts'
import { lackingNote } from '../../export/lacking-note.ts'
import { writeExport } from '../../files/write-export.ts'
import { type Failure, failureAsData } from '../chart-files/failure.ts'
import { objectionToReplacing } from '../chart-files/may-replace.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { pageChoices } from '../chart-files/page-choices.ts'
import { sayFailedExport } from '../chart-files/say-failed-export.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { forceOption } from '../terminal/force-option.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { addPageOptions, pageOptionsSchema } from '../terminal/page-options.ts'
import { todayOption } from '../terminal/today-option.ts'

const THEMES = ['light', 'dark'] as const

const optionsSchema = pageOptionsSchema.extend({
  output: z.string(),
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  today: z.string().optional(),
  scale: z.number(),
  theme: z.enum(THEMES),
  view: z.enum(VIEW_IDS),
  table: z.enum(TABLE_IDS).optional(),
  locale: z.string(),
  force: z.boolean().default(false),
  font: z.boolean(),
})

const { write } = writerFor('en-GB', undefined)
const NAMES = write(
  listed(
    EXPORT_FORMATS.map(({ name }) => name),
    'or',
  ),
)
const KINDS = write(
  listed(
    EXPORT_FORMATS.map(({ kind }) => kind),
    'or',
  ),
)
const SCALABLE = write(listed(formatsTaking('scale').map(({ name }) => name)))

const HELP = `
A PDF has one page as large as the chart, or pages of the size that --page names: the chart is scaled
while its names have 7 points or more, else split, with a map in front. An older picture of the same kind is
replaced, but only once the new one is complete. A chart, or a file of any other kind, is replaced with
--force only; the chart that is exported never is.

Tables have ids of roles: changed elsewhere, "pitcrew import --into" takes back what was changed. No text in
them can be taken for a formula.

Where no installed font has the letters of a name, a line on the standard error says whose name it is and
which font to install; the file is written all the same.

--json prints {"file", "output"}, with "note" beside them where there is such a line, or
{"file", "error": {"code", "message"}} where nothing was written.

Examples:
${examples()}
  pitcrew export team.salesorg -o north.png --pod North        one pod alone
  pitcrew export team.salesorg -o sales.pdf --branch "Maya Okafor" --view reporting
  pitcrew export team.salesorg -o board.pptx --pages findings,people --logo logo.png

Exit codes:
  0  written      2  the chart could not be read or written, or the command was not understood`

/** Adds the command to the program. */
export function addExportCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('export')
    .summary(`write the chart as ${NAMES}`)
    .description(`Writes the chart to a file, as ${KINDS}; its name decides which.`)
    .argument('<file>', 'chart to export (.salesorg), or - for the standard input')
    .requiredOption('-o, --output <out>', `file to write: ${endingsAfter('OUT')}`)
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
    .addOption(forceOption())
    .addOption(todayOption())
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const parsed = optionsSchema.parse(options)
      const { output } = parsed
      const made = await exportChart(file, parsed, io)
      if (!made.ok) io.printError(`${plainText(made.error.message)}\n`)
      else if (made.value.note !== undefined) io.printError(`${made.value.note}\n`)
      if (formatOf(parsed) === 'json')
        io.print(asJson(made.ok ? { file, output, ...made.value } : failureAsData(made.error)))
      else if (made.ok) io.print(`Wrote ${plainName(output)}\n`)
      done(made.ok ? 0 : 2)
    })
}

/** What is to be known of what was written, or why nothing was. */
async function exportChart(
  file: string,
  options: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<Result<{ readonly note?: string }, Failure>> {
  const { output, scale, theme, view, table, locale, font, force } = options
  const { marks, white, today = io.today } = options
  const refused = (reason: string) =>
    err({
      file,
      code: 'E_REFUSED',
      message: `“${plainName(output)}” was not written: ${reason}`,
    })
  const format = findExportFormat(extname(output).slice(1).toLowerCase())
  if (!format) return refused(`its name has to end in ${endingsAfter('')}.`)
  const opened = await openChart(file, io, locale)
  if (!opened.ok) return opened
  const { document, file: source } = opened.value

  const pages = await pageChoices(options, document, io, today)
  if (!pages.ok) return refused(pages.error)
  // Loaded only here, because checking does not need the native canvas.
  const { writers } = await import('../../export/writers.ts')
  const request: ExportRequest = {
    document,
    theme,
    view,
    scale,
    transparent: false,
    hasFont: font,
    locale,
    today,
    pages: pages.value,
    isWhite: white,
    table,
    ...(marks ? {} : { isPlain: true }),
    fontsFolder: io.fontsFolder,
  }
  let note: string | undefined
  const picture = await writers[format.id](request, undefined, (characters) => {
    note = lackingNote(format.id, request, characters)
  })
  if (!picture.ok) return refused(picture.error.message)
  const target = resolve(io.folder, output)
  const objection = await objectionToReplacing({
    target,
    source,
    kind: format.id,
    bytes: picture.value,
    isForced: force,
  })
  if (objection !== null) return refused(`${objection}.`)
  const written = await writeExport(target, picture.value)
  if (written.ok) return ok(note === undefined ? {} : { note: plainText(note) })
  const { code } = written.error
  return err({ file, code, message: sayFailedExport(code, output) })
}

/** "OUT.png, OUT.pdf or OUT.svg". */
function endingsAfter(name: string): string {
  const names = EXPORT_FORMATS.map(({ id }) => `${name}.${id}`)
  return write(listed(names, 'or'))
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

function scaleOf(text: string): number {
  const scale = text.trim() === '' ? Number.NaN : Number(text)
  if (scale >= SCALES.least && scale <= SCALES.most) return scale
  throw new InvalidArgumentError(`It has to be a number from ${SCALES.least} to ${SCALES.most}.`)
}
