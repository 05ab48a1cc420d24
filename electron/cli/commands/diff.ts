// `pitcrew diff A B`: what is different in the second chart, in words or as data.
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { diffOf } from '../../../shared/diff/diff-of.ts'
import { sayChanges } from '../../../shared/diff/say/say-changes.ts'
import { sayInShort } from '../../../shared/diff/say/say-in-short.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { type CliIo, type ExitCode, plainText } from '../terminal/cli-io.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { wrapped } from '../terminal/wrapped.ts'

const FORMATS = ['text', 'json'] as const

const optionsSchema = z.object({ format: z.enum(FORMATS), locale: z.string() })

const HELP = `
Roles, people and pods are the same where they have the same id. Changes that are alike are told in one
sentence, the most important ones first.

Examples:
  pitcrew diff monday.salesorg friday.salesorg
  pitcrew diff old.salesorg new.salesorg --format json

Exit codes:
  0  the same      1  different      2  a chart could not be read, or the command was not understood`

/** Adds the command to the program. */
export function addDiffCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('diff')
    .summary('say what changed from one chart to another')
    .description('Compares two charts and says what is different in the second one.')
    .argument('<before>', 'chart to compare with (.salesorg)')
    .argument('<after>', 'chart to compare (.salesorg)')
    .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('text'))
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, options: unknown) => {
      done(await compare([before, after], optionsSchema.parse(options), io))
    })
}

async function compare(
  names: readonly [string, string],
  { format, locale }: z.infer<typeof optionsSchema>,
  io: CliIo,
): Promise<ExitCode> {
  const [before, after] = [
    await openChart(names[0], io.folder, locale),
    await openChart(names[1], io.folder, locale),
  ]
  const troubles = [before, after].flatMap((opened) => (opened.ok ? [] : [opened.error.message]))
  for (const trouble of troubles) io.printError(`${trouble}\n`)
  if (!before.ok || !after.ok) return 2

  const documents = { before: before.value.document, after: after.value.document }
  const changes = diffOf(documents.before, documents.after)
  const writer = writerFor(locale, documents.after.currency)
  const sentences = sayChanges(changes, documents).map(({ sentence }) => writer.write(sentence))
  if (format === 'json') io.print(`${JSON.stringify({ changes, sentences }, null, 2)}\n`)
  else if (changes.length === 0) io.print('The two charts are the same.\n')
  else {
    const short = writer.write(sayInShort(changes, documents))
    const lines = sentences.flatMap((sentence) => wrapped(`- ${plainText(sentence)}`, io.width))
    io.print(`${plainText(short)}\n\n${lines.join('\n')}\n`)
  }
  return changes.length === 0 ? 0 : 1
}
