// `pitcrew advise [FILE]`: which structure fits the company in a chart, and why.
import type { Command } from 'commander'
import { z } from 'zod'
import { type Company, type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { type AdviseReport, adviseReport } from '../advise-format/advise-report.ts'
import { answerOptions, answersAmong } from '../advise-format/answer-options.ts'
import { adviceAsData } from '../advise-format/json.ts'
import { adviceAsText } from '../advise-format/text.ts'
import { sayOfEach } from '../chart-files/say-of-each.ts'
import { asJson } from '../terminal/as-json.ts'
import type { CliIo, ExitCode } from '../terminal/cli-io.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'

const optionsSchema = z.object({
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
})

const HELP = `
The advice rests on the company's facts in the chart (the window asks for them under “Ask the
advisor”). Every question is an option as well: what is answered there stands before what the chart
says, and nothing is saved. Without a chart the options alone are the answers. Answers give points
for and against each structure, close one, or lead to findings; questions that are not answered are
listed at the end. The people on the chart are counted, whatever was answered. In doubt what is used
now stays, and then a conveyor belt wins, as it does for most companies.

--json prints one object:
  {"file", "structure", "people", "recommendation", "message", "runnerUp", "points", "reasons",
   "gates", "notes", "wouldChange", "pods", "counterMeasures", "growth", "nextHire", "open"}
"structure" is the one in the chart, "recommendation" the one that fits best; both, as "runnerUp",
are two-party, conveyor or pods. "reasons" and "points" are by structure. "wouldChange" lists single
answers that would lead to another structure. "pods" is how to divide them,
{"axis", "count", "segments"}, or null; an axis of null means the markets that are written down.
"counterMeasures" belong to the recommended structure. Where the file cannot be read it prints
{"file", "error": {"code", "message"}}. Where several files, a folder or a pattern in quotes are
named it prints an array of such objects.

Examples:
  pitcrew advise team.salesorg
  pitcrew advise team.salesorg --json | jq -r .recommendation
  pitcrew advise team.salesorg --hiring several --pains friction,silos
  pitcrew advise charts --json                           all charts below a folder
  pitcrew advise --sales-heads 9 --complexity several-meetings --growth scaling

Exit codes:
  0  advised      2  the file could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addAdviseCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('advise')
    .summary('say which structure fits the company, and why')
    .description(
      'Says which structure fits the company, what speaks for and against it, and what would change that.',
    )
    .argument(
      '[file...]',
      'charts with the company’s facts (.salesorg), folders, patterns, or - for the standard input',
    )
  addFormatOptions(command)
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: Record<string, unknown>) => {
      done(
        await adviseOn(
          names,
          { ...optionsSchema.parse(options), answers: answersAmong(options) },
          io,
        ),
      )
    })
  command.optionsGroup('Answers:')
  for (const option of answerOptions()) command.addOption(option)
}

async function adviseOn(
  names: readonly string[],
  { locale, answers, ...chosen }: z.infer<typeof optionsSchema> & { readonly answers: Company },
  io: CliIo,
): Promise<ExitCode> {
  const format = formatOf(chosen)
  const reportOn = (file: string, document: Document) => adviseReport(file, document, answers)
  const asText = (report: AdviseReport) => adviceAsText(report, { ...io, locale })
  if (names.length > 0)
    return await sayOfEach(names, io, {
      format,
      locale,
      asText: (file, document) => asText(reportOn(file, document)),
      asData: (file, document) => adviceAsData(reportOn(file, document)),
    })
  if (Object.keys(answers).length === 0) {
    io.printError('Name a chart, or answer a question: pitcrew advise --help lists them.\n')
    return 2
  }
  const report = reportOn('answers', emptyDocument('Your answers'))
  io.print(format === 'json' ? asJson(adviceAsData(report)) : asText(report))
  return 0
}
