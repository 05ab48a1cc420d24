// `pitcrew import FILE -o OUT`: a list of people from a spreadsheet as a chart.
import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { STAGES } from '../../../shared/document/vocabulary.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { QUESTION_KINDS } from '../../../shared/tables/asking.ts'
import { fields } from '../../../shared/tables/headers.ts'
import {
  type ListOutcome,
  type ListPlaces,
  listOnEmptyChart,
} from '../../../shared/tables/import-list.ts'
import {
  LIST_ENCODING_NAMES,
  LIST_LIMITS,
  type ListEncoding,
  type ListFile,
} from '../../../shared/tables/list-file.ts'
import { CHANGE_KINDS, listIntoChart } from '../../../shared/tables/merge-list.ts'
import { words } from '../../../shared/words/phrase.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { listBytesAt } from '../../lists/list-bytes.ts'
import { readList } from '../../lists/read-list.ts'
import type { Failure } from '../chart-files/failure.ts'
import { openChart, STANDARD } from '../chart-files/open-chart.ts'
import { sayWritten } from '../chart-files/say-written.ts'
import { objectionToName, refusedToWrite, writeChart } from '../chart-files/write-chart.ts'
import { type ImportReport, importAsData, importAsText } from '../import-format/import-report.ts'
import { type ChosenList, chosenIn } from '../import-format/list-answers.ts'
import { type CliIo, type ExitCode, plainName } from '../terminal/cli-io.ts'
import { forceOption } from '../terminal/force-option.ts'
import { addFormatOptions } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { type Progress, progressOn, progressOption } from '../terminal/progress.ts'
import { todayOption } from '../terminal/today-option.ts'

const optionsSchema = z.object({
  output: z.string().optional(),
  into: z.string().optional(),
  tick: z.array(z.enum(CHANGE_KINDS)).default([]),
  sheet: z.string().optional(),
  map: z.array(z.string()).default([]),
  stage: z.array(z.string()).default([]),
  choose: z.array(z.string()).default([]),
  encoding: z.enum(LIST_ENCODING_NAMES).optional(),
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  today: z.string().optional(),
  locale: z.string(),
  force: z.boolean().default(false),
  progress: z.boolean().default(false),
})

type Options = z.infer<typeof optionsSchema>

const HELP = `
Reads XLSX, CSV and TSV. What each column holds is guessed from the words at its head and can be said with
--map; titles in English, German, French, Spanish, Portuguese and Dutch are understood as stages, others
are told with --stage. Whatever could be read in two ways is told with the answer that was taken, and how
to give another one. Without -o nothing is written: it is looked at first. No file is ever half imported.

With --into rows are matched with the roles of a chart by their id, which "pitcrew export" writes, else by
staff number, e-mail or name. A missing column changes
nothing; an empty cell (emptied) and somebody who is not on the list (gone) change something with --tick only.

Columns:   ${fields().join(', ')}
Stages:    ${STAGES.join(', ')}, none, left-out
Questions: ${Object.keys(QUESTION_KINDS).join(', ')}

--json prints {"file", "output", "columns", "titles", "issues", "people", "roles", "findings"} and more, or
{"file", "error": {"code", "message"}} where nothing was read.

Examples:
  pitcrew import team.xlsx                                what it would come to
  pitcrew import team.xlsx -o team.salesorg               the chart of the list
  pitcrew import team.xlsx --sheet 2027 --map "Kst=pod"   another sheet, and a column that has its own word
  pitcrew import team.csv --stage "Ninja=closing"         a title that only this company has
  pitcrew import team.csv --choose total=keep             an answer to all questions of a kind
  pitcrew import old.csv --encoding macintosh             where letters come out wrong
  pitcrew import team.xlsx -o team.salesorg --force       again, over the chart of the last time
  pitcrew import team.csv --into team.salesorg -o new.salesorg   who is new, and what has changed
  pitcrew import company.csv -o all.salesorg --progress   a long list, with what is being done
  pitcrew import - -o - < team.csv | pitcrew check -      from program to program

Exit codes:
  0  read, and written where asked      2  the list could not be read or the chart not be written`

/** Adds the command to the program. */
export function addImportCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('import')
    .summary('make a chart of a list from a spreadsheet')
    .description(
      writerFor('en-GB', undefined).write(
        words`Makes a chart of a list of people: XLSX, CSV or TSV, up to ${LIST_LIMITS.megabytes} MB and ${LIST_LIMITS.rows} rows.`,
      ),
    )
    .argument('<file>', 'list to import, or - for the standard input')
    .option('-o, --output <out>', 'file to write: OUT.salesorg, or - for the standard output')
    .option('--into <chart>', 'chart to merge the list into; it is never written over itself')
    .addOption(
      new Option(
        '--tick <kind...>',
        'with --into: do also what is usually left alone, such as gone',
      ).choices(CHANGE_KINDS),
    )
    .option('--sheet <name>', 'sheet of an XLSX; left out, the one that looks like a list')
    .option(
      '--map <head=column...>',
      'what a column holds, by the word at its head, or as #3 by its place',
    )
    .option('--stage <title=stage...>', 'what those with a title do')
    .option('--choose <question=answer...>', 'an answer to a question, or to all of its kind')
    .addOption(
      new Option(
        '--encoding <name>',
        'how the letters of a CSV are written, where it is not recognised',
      ).choices(LIST_ENCODING_NAMES),
    )
  addFormatOptions(command)
    .addOption(forceOption())
    .addOption(progressOption())
    .addOption(todayOption())
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const parsed = optionsSchema.parse(options)
      const progress = progressOn(io, { isAsked: parsed.progress, locale: parsed.locale })
      const made = await importList(file, parsed, io, progress)
      progress.hide()
      done(
        sayWritten(made, parsed, io, {
          asText: (report) => importAsText(report, io.width),
          asData: importAsData,
        }),
      )
    })
}

/** What came of it, or why nothing did. */
async function importList(
  file: string,
  options: Options,
  io: CliIo,
  progress: Progress,
): Promise<Result<ImportReport, Failure>> {
  const { output = null, locale, force } = options
  const misnamed = output === null ? null : objectionToName(output)
  if (output !== null && misnamed !== null) return refusedToWrite(file, output, misnamed)
  progress.show(`Reading ${plainName(file)}`)
  const read = await listAt(file, options.encoding ?? null, io)
  if (!read.ok) return err({ file, ...read.error })
  const chosen = chosenIn(read.value, options)
  if (!chosen.ok) return refused(file, chosen.error)
  const { sheet, answers } = chosen.value
  const today = options.today ?? io.today
  const base = options.into === undefined ? null : await openChart(options.into, io, locale)
  if (base !== null && !base.ok) return base
  progress.show(`Looking through ${plainName(file)}`)
  const places = { locale, today, newId: idsInOrder(base?.value.document) }
  const ticks = new Map(options.tick.map((kind) => [kind, true]))
  const outcome =
    base === null
      ? newOutcome(nameOf(read.value, sheet.name), chosen.value, places)
      : listIntoChart(sheet, base.value.document, { ...answers, ticks }, places)
  const { encoding } = read.value
  const report = { file, output, encoding, sheet, answers, outcome, today, locale }
  if (output === null) return ok(report)
  if (outcome.refusal !== null) {
    const why = writerFor(locale, undefined).write(outcome.refusal)
    return refusedToWrite(file, output, why.replace(/\.$/, ''))
  }
  if (base === null && outcome.calls.length === 0) return refused(file, 'nobody is on that list')
  if (output !== STANDARD) progress.show(`Writing ${plainName(output)}`)
  const place = { file, source: base?.value.file ?? null, output, isForced: force, locale }
  const written = await writeChart(outcome.document, place, io)
  return written.ok ? ok(report) : written
}

async function listAt(file: string, encoding: ListEncoding | null, io: CliIo) {
  if (file === STANDARD)
    return await readList({ bytes: await io.readInput(), fileName: 'standard input', encoding })
  const path = resolve(io.folder, file)
  const bytes = await listBytesAt(path)
  return bytes.ok
    ? await readList({ bytes: bytes.value, fileName: basename(path), encoding })
    : bytes
}

function refused(file: string, why: string): Result<never, Failure> {
  return err({ file, code: 'E_REFUSED', message: `“${plainName(file)}” was not imported: ${why}.` })
}

/** The chart is called like the file, or like its sheet where that comes without one. */
function nameOf({ fileName }: ListFile, sheet: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, '') || sheet
}

function newOutcome(name: string, { sheet, answers }: ChosenList, places: ListPlaces): ListOutcome {
  return listOnEmptyChart(sheet, emptyDocument(name), answers, places)
}

/** The same list makes the same chart: in a history of versions only what is new shows. */
function idsInOrder(document?: Document): () => string {
  const things = document ? [document.people, document.roles, document.pods].flat() : []
  const taken = new Set<string>(things.map(({ id }) => id))
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`list-${last}`))
    return `list-${last}`
  }
}
