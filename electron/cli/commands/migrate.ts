// `pitcrew migrate FILE -o OUT`: a chart of an older Pitcrew in today's version of the file format.
import type { Command } from 'commander'
import { z } from 'zod'
import { FILE_VERSION } from '../../../shared/document/migrations/index.ts'
import type { Result } from '../../../shared/result.ts'
import { type Failure, failureAsData } from '../chart-files/failure.ts'
import { openChart, STANDARD } from '../chart-files/open-chart.ts'
import { writeChart } from '../chart-files/write-chart.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { forceOption } from '../terminal/force-option.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'

const optionsSchema = z.object({
  output: z.string(),
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
  force: z.boolean().default(false),
})

type Options = z.infer<typeof optionsSchema>

const HELP = `
Charts of every earlier version open as they are, so this is needed only where other programs read the
files: the chart is written as today's Pitcrew writes it, its keys in their order. The chart itself is
never written over. Version ${FILE_VERSION} is the newest one.

--json prints {"file", "output", "version"}, or {"file", "error": {"code", "message"}}.

Examples:
  pitcrew migrate old.salesorg -o new.salesorg
  pitcrew migrate - -o - < old.salesorg > new.salesorg

Exit codes:
  0  written      2  the chart could not be read or written, or the command was not understood`

/** Adds the command to the program. */
export function addMigrateCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('migrate')
    .summary('write a chart in the newest version of the file format')
    .description('Writes a chart in the newest version of the file format.')
    .argument('<file>', 'chart to write anew (.salesorg), or - for the standard input')
    .requiredOption(
      '-o, --output <out>',
      'file to write: OUT.salesorg, or - for the standard output',
    )
  addFormatOptions(command)
    .addOption(forceOption())
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const parsed = optionsSchema.parse(options)
      const written = await migrate(file, parsed, io)
      say(file, written, parsed, io)
      done(written.ok ? 0 : 2)
    })
}

async function migrate(
  file: string,
  { output, locale, force }: Options,
  io: CliIo,
): Promise<Result<null, Failure>> {
  const opened = await openChart(file, io, locale)
  if (!opened.ok) return opened
  const { document, file: source } = opened.value
  return await writeChart(document, { file, source, output, isForced: force, locale }, io)
}

/** On the standard output the chart stands alone. */
function say(file: string, written: Result<null, Failure>, options: Options, io: CliIo): void {
  const { output } = options
  const isJson = formatOf(options) === 'json' && output !== STANDARD
  if (!written.ok) {
    if (isJson) io.print(asJson(failureAsData(written.error)))
    io.printError(`${plainText(written.error.message)}\n`)
  } else if (isJson) io.print(asJson({ file, output, version: FILE_VERSION }))
  else if (output !== STANDARD)
    io.print(`Wrote ${plainName(output)}, version ${FILE_VERSION} of the format\n`)
}
