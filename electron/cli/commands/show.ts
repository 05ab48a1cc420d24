// `pitcrew show FILE…`: everything in a chart as plain text, for people, and for git’s textconv.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { listingAsData, writeListing } from '../../../shared/listing/write-listing.ts'
import { openChart, STANDARD } from '../chart-files/open-chart.ts'
import { sayOfEach } from '../chart-files/say-of-each.ts'
import type { CliIo, ExitCode } from '../terminal/cli-io.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'

const optionsSchema = z.object({
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
  textconv: z.boolean().default(false),
})

const HELP = `
The text is the same for the same chart, on every machine and on every day, and every change of the
chart changes it: roles lane by lane, then pods, people, the company, red flags, own figures and muted
findings. Numbers have all their digits. Where two things have the same name, their ids stand behind it.

With --textconv git shows changes of charts in these words; a line “*.salesorg diff=pitcrew” in
.gitattributes says for which files.

--json prints {"file", "sections": [{"title", "entries": [{"name", "facts": [{"label", "value"}]}]}]},
or {"file", "error": {"code", "message"}} where a chart could not be read; an array of them for several
files, a folder or a pattern in quotes.

Examples:
  pitcrew show team.salesorg
  pitcrew show team.salesorg | grep -A3 "(vacant)"
  git config diff.pitcrew.textconv 'pitcrew show --textconv'
  git show HEAD~1:team.salesorg | pitcrew show -

Exit codes:
  0  shown      2  a chart could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addShowCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('show')
    .summary('print everything in a chart as plain text')
    .description('Prints everything in a chart as plain text, one fact a line.')
    .argument(
      '<file...>',
      'charts to show (.salesorg), folders, patterns, or - for the standard input',
    )
  addFormatOptions(command)
    .addOption(localeOption())
    .option('--textconv', 'for git: one file, printed as it is where it cannot be read as a chart')
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: unknown) => {
      done(await show(names, optionsSchema.parse(options), io))
    })
}

async function show(
  names: readonly string[],
  { locale, textconv, ...chosen }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const [only, ...others] = names
  if (textconv && only !== undefined && others.length === 0 && only !== STANDARD)
    return await showForGit(only, io, locale)
  return await sayOfEach(names, io, {
    format: formatOf(chosen),
    locale,
    asText: (_file, document) => writeListing(document, locale),
    asData: (file, document) => ({ file, sections: listingAsData(document, locale) }),
  })
}

/** A history may hold damaged charts, and git stops showing it where a program fails. */
async function showForGit(name: string, io: CliIo, locale: string): Promise<ExitCode> {
  const opened = await openChart(name, io, locale)
  if (opened.ok) {
    io.print(writeListing(opened.value.document, locale))
    return 0
  }
  try {
    io.print(await readFile(resolve(io.folder, name), 'utf8'))
    return 0
  } catch {
    io.printError(`${opened.error.message}\n`)
    return 2
  }
}
