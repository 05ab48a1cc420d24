// `pitcrew capacity FILE`: how many deals the people on a chart can win, what limits them, whom to hire.
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { capacityAsJson, failureAsJson } from '../capacity-format/json.ts'
import { capacityAsText } from '../capacity-format/text.ts'
import { openChart } from '../chart-files/open-chart.ts'
import type { CliIo, ExitCode } from '../terminal/cli-io.ts'
import { localeOption } from '../terminal/locale-option.ts'

const FORMATS = ['text', 'json'] as const

const optionsSchema = z.object({ format: z.enum(FORMATS), locale: z.string() })

const HELP = `
Time of people who may do several stages is divided as it serves best. Figures that the chart does
not have are the usual ones for its kind of business, marked "~" or "usual"; the deals that are won
today, where the chart says them, scale the whole.

--format json prints one object:
  {"file", "structure", "kindOfBusiness", "figures", "today", "filled", "price", "target"}
"figures" is one entry for each figure: {"figure", "value", "own", "usual", "source"}. "today" and
"filled" (every role filled by somebody past learning; null where that is so today) have
{"deals", "belts"}; each belt has {"pod", "deals", "limits", "stages", "hires"}. "price" is what pods
cost, "target" compares with the target; both are null where there is nothing to say. What is not
known is null. Where the file cannot be read it prints {"file", "error"}.

Examples:
  pitcrew capacity team.salesorg
  pitcrew capacity team.salesorg --format json | jq .today.deals

Exit codes:
  0  calculated      2  the file could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addCapacityCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  program
    .command('capacity')
    .summary('say how many deals the team can win, and what limits it')
    .description(
      'Says how many deals a month the people on a chart can win, what limits them, what one more person would add, and what the target asks for.',
    )
    .argument('<file>', 'chart (.salesorg)')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      done(await sayCapacity(file, optionsSchema.parse(options), io))
    })
}

async function sayCapacity(
  file: string,
  { format, locale }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const opened = await openChart(file, io.folder, locale)
  if (!opened.ok) {
    if (format === 'json') io.print(failureAsJson(file, opened.error.message))
    io.printError(`${opened.error.message}\n`)
    return 2
  }
  const { document } = opened.value
  io.print(
    format === 'json'
      ? capacityAsJson(file, document)
      : capacityAsText(file, document, { ...io, locale }),
  )
  return 0
}
