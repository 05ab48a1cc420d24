// `pitcrew check FILE…`: says what the validator finds; the exit code tells scripts how bad it is.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { SEVERITIES } from '../../../shared/document/vocabulary.ts'
import { kindOf } from '../../../shared/file-kinds/kind-of.ts'
import { ok } from '../../../shared/result.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { isPicture } from '../../inside/file-inside.ts'
import { chartsNamed } from '../chart-files/charts-named.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { type Baseline, knownOf, readBaseline } from '../check-format/baseline.ts'
import {
  checkReport,
  hasAtLeast,
  isFailure,
  isReport,
  type Outcome,
} from '../check-format/check-report.ts'
import { formatAsJson } from '../check-format/json.ts'
import { formatAsJunit } from '../check-format/junit.ts'
import { linesOfIds } from '../check-format/lines-of-ids.ts'
import { formatAsSarif } from '../check-format/sarif.ts'
import { formatAsText } from '../check-format/text.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { progressOn, progressOption } from '../terminal/progress.ts'
import { rulesOption } from '../terminal/rules-option.ts'
import { todayOption } from '../terminal/today-option.ts'

const FORMATS = ['text', 'json', 'sarif', 'junit'] as const

const optionsSchema = z.object({
  format: z.enum(FORMATS),
  json: z.boolean().optional(),
  failOn: z.enum(SEVERITIES),
  rule: z.custom<ReadonlySet<RuleId>>((rules) => rules instanceof Set).optional(),
  baseline: z.string().optional(),
  quiet: z.boolean().default(false),
  progress: z.boolean().default(false),
  today: z.string().optional(),
  locale: z.string(),
})

type Options = z.infer<typeof optionsSchema>

const HELP = `
Charts are named as files, as folders (every .salesorg file below them, in the order of the alphabet),
as patterns in quotes ("charts/**/*.salesorg"), which are the same in every shell and on every system,
or as - for one that comes in by the standard input.

Findings are grouped by severity: errors stop customers on their way, warnings will hurt, notes
(info) are worth knowing. Findings that were muted in the chart are listed, but never counted.

--baseline takes what an earlier "check --json" has printed. Findings of the same rule about the same
roles, pods, people and stages of the same file are known: they are not listed and not counted, so that
a team can begin with the findings that it has, and is told of new ones only. Run both in the same
folder. --quiet leaves out what does not count for the exit code, and charts that have nothing else.

--json prints one array with an object for each file:
  {"file", "structure", "people", "summary": {"error", "warning", "info"}, "findings": [
    {"id", "rule", "title", "severity", "headline", "advice", "message", "fixes", "data",
     "subjects": {"roles", "pods", "people", "stages"}, "muted", "foldedInto", "known"}]}
"message" is headline and advice as one text, "fixes" are the labels of what the window offers,
"people" is the number of people on the chart, "data" holds the names and plain numbers behind the
message, "subjects" hold ids, "muted" is the reason or null. "id" is the same for the same finding
in another run; "foldedInto" is the id of a line that speaks for this one, which is counted nowhere
then, or null. "known": it is in the baseline. For a file that could not be read there is
{"file", "error": {"code", "message"}} in its place.

--format sarif prints one SARIF 2.1.0 log over all files, as code hosts and editors take it: the
rules with their help, and for each finding its level, the line of its role in the file, the roles
and pods it is about, and the reason if it is muted. --format junit prints the XML that build servers
take: a suite for each file and a case for each rule, which fails with findings at or above --fail-on.

Examples:
  pitcrew check team.salesorg
  pitcrew check charts --json > findings.json            all charts below a folder, as data
  pitcrew check charts --progress                        with how far it is, also in a log
  pitcrew check charts --baseline findings.json          only what is new since then
  pitcrew check "charts/**/*.salesorg" --format sarif > findings.sarif
  pitcrew check charts --format junit --today 2026-03-31 > findings.xml
  pitcrew check team.salesorg --rule SG-01,SF-01 --fail-on warning --quiet
  git show HEAD:team.salesorg | pitcrew check -

Exit codes:
  0  no finding at or above --fail-on
  1  at least one finding at or above --fail-on
  2  a file could not be read, or the command was not understood; the other files are checked`

/** Adds the command to the program. */
export function addCheckCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .summary('say what is missing, what hangs on one person, what does not fit')
    .description(
      'Checks charts and says what is missing, what hangs on one person, what does not fit.',
    )
    .argument('<file...>', 'charts to check (.salesorg), folders, patterns, or -')
  addFormatOptions(command, FORMATS)
    .addOption(
      new Option('--fail-on <severity>', 'least severity that makes the exit code 1')
        .choices(SEVERITIES)
        .default('error'),
    )
    .addOption(rulesOption())
    .addOption(new Option('--baseline <file>', 'what an earlier "check --json" said is known'))
    .addOption(new Option('-q, --quiet', 'only findings that count for the exit code'))
    .addOption(progressOption())
    .addOption(todayOption())
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: unknown) => {
      done(await check(names, optionsSchema.parse(options), io))
    })
}

async function check(names: readonly string[], options: Options, io: CliIo): Promise<ExitCode> {
  const { failOn, baseline: earlier } = options
  const baseline = earlier === undefined ? ok(new Map()) : await readBaseline(earlier, io.folder)
  if (!baseline.ok) {
    io.printError(`${plainText(baseline.error)}\n`)
    return 2
  }
  const outcomes: Outcome[] = []
  const charts = await chartsNamed(names, io.folder)
  const progress = progressOn(io, { isAsked: options.progress, locale: options.locale })
  for (const [at, named] of charts.entries()) {
    if (named.ok && charts.length > 1)
      progress.show(`Checking ${plainName(named.value)}`, at / charts.length)
    outcomes.push(
      named.ok ? await outcomeOf(named.value, baseline.value, options, io) : named.error,
    )
  }
  progress.hide()
  const reports = outcomes.filter(isReport)
  const failures = outcomes.filter(isFailure)
  for (const { message } of failures) io.printError(`${message}\n`)
  io.print(await formatted(outcomes, options, io))
  if (failures.length > 0) return 2
  return reports.some((report) => hasAtLeast(report, failOn)) ? 1 : 0
}

async function outcomeOf(
  file: string,
  baseline: Baseline,
  { rule, quiet, failOn, today, locale }: Options,
  io: CliIo,
): Promise<Outcome> {
  const opened = await openChart(file, io, locale)
  if (!opened.ok) return opened.error
  return checkReport(file, opened.value.document, {
    today: today ?? io.today,
    rules: rule ?? null,
    known: knownOf(baseline, file),
    least: quiet ? failOn : null,
  })
}

/** Data holds an entry for every file; text says the same of the charts alone, and errors apart. */
async function formatted(
  outcomes: readonly Outcome[],
  options: Options,
  io: CliIo,
): Promise<string> {
  const { locale, failOn, rule, today = io.today } = options
  const reports = outcomes.filter(isReport)
  switch (formatOf(options)) {
    case 'text': {
      const said = reports.filter(({ findings }) => !options.quiet || findings.length > 0)
      return said.length > 0 ? formatAsText(said, { ...io, locale }) : ''
    }
    case 'json':
      return formatAsJson(outcomes, locale)
    case 'junit':
      return formatAsJunit(outcomes, { locale, today, rules: rule ?? null, failOn })
    case 'sarif': {
      const located = reports.map(async (report) => ({
        report,
        lines: await linesIn(resolve(io.folder, report.file)),
      }))
      const failures = outcomes.filter(isFailure)
      return formatAsSarif(await Promise.all(located), failures, { version: io.version, locale })
    }
  }
}

/** Lines of ids; none in a picture, or where the file went away since it was checked. */
async function linesIn(path: string): Promise<ReadonlyMap<string, number>> {
  try {
    const bytes = await readFile(path)
    return isPicture(kindOf(bytes)) ? new Map() : linesOfIds(bytes.toString('utf8'))
  } catch {
    return new Map()
  }
}
