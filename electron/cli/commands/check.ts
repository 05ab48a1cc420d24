// `pitcrew check FILE…`: says what the validator finds; the exit code tells scripts how bad it is.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { SEVERITIES, type Severity } from '../../../shared/document/vocabulary.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { type CheckReport, checkReport } from '../check-format/check-report.ts'
import { formatAsJson } from '../check-format/json.ts'
import { linesOfIds } from '../check-format/lines-of-ids.ts'
import { formatAsSarif } from '../check-format/sarif.ts'
import { formatAsText } from '../check-format/text.ts'
import type { CliIo, ExitCode } from '../terminal/cli-io.ts'
import { localeOption } from '../terminal/locale-option.ts'

const FORMATS = ['text', 'json', 'sarif'] as const

const optionsSchema = z.object({
  format: z.enum(FORMATS),
  failOn: z.enum(SEVERITIES),
  locale: z.string(),
})

const HELP = `
Findings are grouped by severity: errors stop customers on their way, warnings will hurt, notes
(info) are worth knowing. Findings that were muted in the chart are listed, but never counted.

--format json prints one array with an object for each file:
  {"file", "structure", "people", "summary": {"error", "warning", "info"}, "findings": [
    {"id", "rule", "severity", "message", "data",
     "subjects": {"roles", "pods", "people", "stages"}, "muted", "foldedInto"}]}
"people" is the number of people on the chart, "data" holds the names and plain numbers behind the
message, "subjects" hold ids, "muted" is the reason or null. "id" is the same in every run.
"foldedInto" is null for a line; for what a line speaks for it is the id of that line, right before
it, and it is in no count.

--format sarif prints one SARIF 2.1.0 log over all files, as code hosts and editors take it: the
rules with their help, and for each finding its level, the line of its role in the file, the roles
and pods it is about, and the reason if it is muted.

Examples:
  pitcrew check team.salesorg
  pitcrew check charts/*.salesorg --format json > findings.json
  pitcrew check charts/*.salesorg --format sarif > findings.sarif
  pitcrew check team.salesorg --fail-on warning

Exit codes:
  0  no finding at or above --fail-on
  1  at least one finding at or above --fail-on
  2  a file could not be read, or the command was not understood; the other files are checked`

/** Adds the command to the program. */
export function addCheckCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('say what is missing, what hangs on one person, what does not fit')
    .description(
      'Checks charts and says what is missing, what hangs on one person, what does not fit.',
    )
    .argument('<file...>', 'charts to check (.salesorg)')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that makes the exit code 1')
        .choices(SEVERITIES)
        .default('error'),
    )
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: unknown) => {
      done(await check(files, optionsSchema.parse(options), io))
    })
}

async function check(
  files: readonly string[],
  { format, failOn, locale }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const reports: CheckReport[] = []
  for (const file of files) {
    const opened = await openChart(file, io.folder, locale)
    if (opened.ok) reports.push(checkReport(file, opened.value.document, io.today))
    else io.printError(`${opened.error.message}\n`)
  }
  if (reports.length > 0) io.print(await formatted(reports, { format, locale }, io))
  if (reports.length < files.length) return 2
  return reports.some((report) => isAtOrAbove(report, failOn)) ? 1 : 0
}

async function formatted(
  reports: readonly CheckReport[],
  { format, locale }: Pick<z.infer<typeof optionsSchema>, 'format' | 'locale'>,
  io: CliIo,
): Promise<string> {
  switch (format) {
    case 'text':
      return formatAsText(reports, { ...io, locale })
    case 'json':
      return formatAsJson(reports, locale)
    case 'sarif': {
      const located = reports.map(async (report) => ({
        report,
        lines: await linesIn(resolve(io.folder, report.file)),
      }))
      return formatAsSarif(await Promise.all(located), { version: io.version, locale })
    }
  }
}

/** Lines of ids; none where the file went away since it was checked. */
async function linesIn(path: string): Promise<ReadonlyMap<string, number>> {
  try {
    return linesOfIds(await readFile(path, 'utf8'))
  } catch {
    return new Map()
  }
}

function isAtOrAbove({ counts }: CheckReport, least: Severity): boolean {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => counts[severity] > 0)
}
