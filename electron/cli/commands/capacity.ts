// `pitcrew capacity FILE`: how many deals the people on a chart can win, what limits them, whom to hire.
import type { Command } from 'commander'
import { z } from 'zod'
import { capacityAsData } from '../capacity-format/json.ts'
import { capacityAsText } from '../capacity-format/text.ts'
import { sayOfEach } from '../chart-files/say-of-each.ts'
import type { CliIo, ExitCode } from '../terminal/cli-io.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'

const optionsSchema = z.object({
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
})

const HELP = `
Time of people who may do several stages is divided as it serves best. Figures that the chart does
not have are the usual ones for its kind of business, marked "~" or "usual"; the deals that are won
today, where the chart says them, scale the whole.

--json prints one object:
  {"file", "structure", "kindOfBusiness", "figures", "today", "filled", "price", "target"}
"figures" is one entry for each figure: {"figure", "value", "own", "usual", "source"}. "today" and
"filled" (every role filled by somebody past learning; null where that is so today) have
{"deals", "belts"}; each belt has {"pod", "deals", "limits", "stages", "hires"}. "price" is what pods
cost, "target" compares with the target; both are null where there is nothing to say. What is not
known is null. Where the file cannot be read it prints {"file", "error": {"code", "message"}}. Where
several files, a folder or a pattern in quotes are named it prints an array of such objects.

Examples:
  pitcrew capacity team.salesorg
  pitcrew capacity team.salesorg --json | jq .today.deals
  pitcrew capacity charts --json                         all charts below a folder
  git show HEAD:team.salesorg | pitcrew capacity -

Exit codes:
  0  calculated      2  the file could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addCapacityCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('capacity')
    .summary('say how many deals the team can win, and what limits it')
    .description(
      'Says how many deals a month the people on a chart can win, what limits them, what one more person would add, and what the target asks for.',
    )
    .argument('<file...>', 'charts (.salesorg), folders, patterns, or - for the standard input')
  addFormatOptions(command)
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: unknown) => {
      const { locale, ...chosen } = optionsSchema.parse(options)
      const code = await sayOfEach(names, io, {
        format: formatOf(chosen),
        locale,
        asText: (file, document) => capacityAsText(file, document, { ...io, locale }),
        asData: capacityAsData,
      })
      done(code)
    })
}
