// `pitcrew diff A B`: what is different in the second chart, in words or as data.
import type { Command } from 'commander'
import { z } from 'zod'
import { diffOf } from '../../../shared/diff/diff-of.ts'
import { sayChanges } from '../../../shared/diff/say/say-changes.ts'
import { sayInShort } from '../../../shared/diff/say/say-in-short.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { failureAsData } from '../chart-files/failure.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { wrapped } from '../terminal/wrapped.ts'

const optionsSchema = z.object({
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
  driver: z.boolean().default(false),
})

const HELP = `
Roles, people and pods are the same where they have the same id. Changes that are alike are told in one
sentence, the most important ones first. One of the two charts may come in by the standard input, as -.

--json prints {"changes", "sentences"}, or {"errors": [{"file", "error": {"code", "message"}}]} where a
chart could not be read.

With --driver it reads what git hands to a diff driver, and ends with 0, since git takes any other code
for a failure; a line “*.salesorg diff=pitcrew” in .gitattributes says for which files.

Examples:
  pitcrew diff monday.salesorg friday.salesorg
  pitcrew diff old.salesorg new.salesorg --json
  git show HEAD:team.salesorg | pitcrew diff - team.salesorg
  git config diff.pitcrew.command 'pitcrew diff --driver'
  git difftool --no-prompt --extcmd 'pitcrew diff' -- team.salesorg

Exit codes:
  0  the same      1  different      2  a chart could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addDiffCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('diff')
    .summary('say what changed from one chart to another')
    .description('Compares two charts and says what is different in the second one.')
    .argument('<before>', 'chart to compare with (.salesorg)')
    .argument('<after>', 'chart to compare (.salesorg)')
    .argument('[more...]', 'what git adds with --driver')
  addFormatOptions(command)
    .addOption(localeOption())
    .option('--driver', 'compare as git’s external diff driver')
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, more: readonly string[], options: unknown) => {
      const parsed = optionsSchema.parse(options)
      if (parsed.driver) done(await compareForGit([before, after, ...more], parsed, io))
      else if (more.length === 0) done(await compare([before, after], parsed, io))
      else command.error('error: too many arguments; two charts can be compared')
    })
}

/** Git names no file on a side where there is none. */
const NO_FILE = '/dev/null'

/**
 * Git says the path, the old file with its name and mode, and the new one with its own; after renames
 * also the new path. Of a path that is not merged it says the path alone.
 */
async function compareForGit(
  [path = '', before = NO_FILE, , , after = NO_FILE, , , newPath]: readonly string[],
  options: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const name = plainName(path)
  io.print(newPath === undefined ? `${name}\n` : `${name}, now ${plainName(newPath)}\n`)
  if (before === NO_FILE && after === NO_FILE) io.print('Not merged yet.\n')
  else if (before === NO_FILE) io.print('A new chart.\n')
  else if (after === NO_FILE) io.print('The chart was deleted.\n')
  else await compare([before, after], options, io)
  io.print('\n')
  return 0
}

async function compare(
  names: readonly [string, string],
  { locale, ...chosen }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const format = formatOf(chosen)
  const [before, after] = [
    await openChart(names[0], io, locale),
    await openChart(names[1], io, locale),
  ]
  const failures = [before, after].flatMap((opened) => (opened.ok ? [] : [opened.error]))
  for (const { message } of failures) io.printError(`${message}\n`)
  if (failures.length > 0 && format === 'json')
    io.print(asJson({ errors: failures.map(failureAsData) }))
  if (!before.ok || !after.ok) return 2

  const documents = { before: before.value.document, after: after.value.document }
  const changes = diffOf(documents.before, documents.after)
  const writer = writerFor(locale, documents.after.currency)
  const sentences = sayChanges(changes, documents).map(({ sentence }) => writer.write(sentence))
  if (format === 'json') io.print(asJson({ changes, sentences }))
  else if (changes.length === 0) io.print('The two charts are the same.\n')
  else {
    const short = writer.write(sayInShort(changes, documents))
    const lines = sentences.flatMap((sentence) => wrapped(`- ${plainText(sentence)}`, io.width))
    io.print(`${plainText(short)}\n\n${lines.join('\n')}\n`)
  }
  return changes.length === 0 ? 0 : 1
}
