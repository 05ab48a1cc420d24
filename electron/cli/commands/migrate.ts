// `pitcrew migrate FILE -o OUT`: a chart of an older Pitcrew in today's version of the file format.
import type { Command } from 'commander'
import { z } from 'zod'
import { FILE_VERSION } from '../../../shared/document/migrations/index.ts'
import type { Result } from '../../../shared/result.ts'
import type { Failure } from '../chart-files/failure.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { sayWritten } from '../chart-files/say-written.ts'
import { writeChart } from '../chart-files/write-chart.ts'
import { type CliIo, type ExitCode, plainName } from '../terminal/cli-io.ts'
import {
  addWritingOptions,
  type WritingOptions,
  writingOptions,
} from '../terminal/writing-options.ts'

const HELP = `
Charts of every earlier version open as they are, so this is needed only where other programs read the
files: the chart is written as today's Pitcrew writes it, its keys in their order. The chart itself is
never written over. Version ${FILE_VERSION} is the newest one.

--json prints {"file", "output", "version"}, or {"file", "error": {"code", "message"}}.

Examples:
  pitcrew migrate old.salesorg -o new.salesorg
  pitcrew migrate old.salesorg -o new.salesorg --force
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
  addWritingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const parsed = z.object(writingOptions).parse(options)
      const { output } = parsed
      done(
        sayWritten(await migrate(file, parsed, io), parsed, io, {
          asText: () => `Wrote ${plainName(output)}, version ${FILE_VERSION} of the format\n`,
          asData: () => ({ file, output, version: FILE_VERSION }),
        }),
      )
    })
}

async function migrate(
  file: string,
  { output, locale, force }: WritingOptions,
  io: CliIo,
): Promise<Result<null, Failure>> {
  const opened = await openChart(file, io, locale)
  if (!opened.ok) return opened
  const { document, file: source } = opened.value
  return await writeChart(document, { file, source, output, isForced: force, locale }, io)
}
