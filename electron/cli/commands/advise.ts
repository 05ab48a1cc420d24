// `pitcrew advise FILE`: which structure fits the company in a chart, and why.
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { adviseReport } from '../advise-format/advise-report.ts'
import { adviceAsJson } from '../advise-format/json.ts'
import { adviceAsText } from '../advise-format/text.ts'
import { openChart } from '../chart-files/open-chart.ts'
import type { CliIo, ExitCode } from '../terminal/cli-io.ts'
import { localeOption } from '../terminal/locale-option.ts'

const FORMATS = ['text', 'json'] as const

const optionsSchema = z.object({ format: z.enum(FORMATS), locale: z.string() })

const HELP = `
The advice rests on the company's facts in the chart (the window asks for them under “Ask the
advisor”). Every answer gives points for and against each structure; questions that are not
answered give none, and are listed at the end. Where nobody says how many people work in sales,
those on the chart are counted. In doubt a conveyor belt wins, as it does for most companies.

--format json prints one object:
  {"file", "structure", "people", "recommendation", "message", "runnerUp", "points", "reasons",
   "gates", "wouldChange", "pods", "counterMeasures", "growth", "nextHire", "open"}
"structure" is the one in the chart, "recommendation" the one that fits best; both, as "runnerUp",
are two-party, conveyor or pods. "reasons" and "points" are by structure. "wouldChange" lists single
answers that would lead to another structure. "pods" is how to divide them, {"axis", "count"}, or
null. "counterMeasures" belong to the recommended structure.

Examples:
  pitcrew advise team.salesorg
  pitcrew advise team.salesorg --format json | jq -r .recommendation

Exit codes:
  0  advised      2  the file could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addAdviseCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  program
    .command('advise')
    .summary('say which structure fits the company, and why')
    .description(
      'Says which structure fits the company, what speaks for and against it, and what would change that.',
    )
    .argument('<file>', 'chart with the company’s facts (.salesorg)')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      done(await adviseOn(file, optionsSchema.parse(options), io))
    })
}

async function adviseOn(
  file: string,
  { format, locale }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const opened = await openChart(file, io.folder, locale)
  if (!opened.ok) {
    io.printError(`${opened.error.message}\n`)
    return 2
  }
  const report = adviseReport(file, opened.value.document)
  io.print(format === 'json' ? adviceAsJson(report) : adviceAsText(report, { ...io, locale }))
  return 0
}
