// `pitcrew repair FILE -o OUT`: what can be had of a chart that cannot be read, in a file of its own.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Repair } from '../../../shared/document/repair.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import type { OpenError } from '../../files/open-file.ts'
import type { Failure } from '../chart-files/failure.ts'
import { failureToOpen, openNamed, STANDARD } from '../chart-files/open-chart.ts'
import { sayWritten } from '../chart-files/say-written.ts'
import { refusedToWrite, writeChart } from '../chart-files/write-chart.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { wrapped } from '../terminal/wrapped.ts'
import {
  addWritingOptions,
  type WritingOptions,
  writingOptions,
} from '../terminal/writing-options.ts'

const HELP = `
Two things with one id, links to people or pods that are not there, and values that do not fit are
mended as the window does it, and each mend is told in a sentence. Nothing else is changed, and the
damaged chart itself is never written over. A chart that can be read needs no repair: nothing is written.
Text that is cut off or torn by a merge cannot be repaired.

--json prints {"file", "output", "mends"}, the last one as sentences, or {"file", "error": {"code",
"message"}} where nothing was written.

Examples:
  pitcrew repair damaged.salesorg -o mended.salesorg
  pitcrew repair damaged.salesorg -o mended.salesorg --force   over an earlier attempt
  pitcrew repair - -o - < damaged.salesorg | pitcrew check -

Exit codes:
  0  written, or nothing to repair      2  it cannot be repaired or written, or was not understood`

/** Adds the command to the program. */
export function addRepairCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('repair')
    .summary('mend a damaged chart')
    .description('Writes what can be had of a damaged chart, and says what was mended.')
    .argument('<file>', 'damaged chart (.salesorg), or - for the standard input')
  addWritingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const parsed = z.object(writingOptions).parse(options)
      const { output } = parsed
      done(
        sayWritten(await repair(file, parsed, io), parsed, io, {
          asText: (mends) => sayMends(file, output, mends, io.width),
          asData: (mends) => ({ file, output: mends.length > 0 ? output : null, mends }),
          isAlwaysTold: true,
        }),
      )
    })
}

/** The sentences about what was mended; none where the chart is sound. */
async function repair(
  file: string,
  options: WritingOptions,
  io: CliIo,
): Promise<Result<readonly string[], Failure>> {
  const { output, locale, force } = options
  const opened = await openNamed(file, io)
  if (opened.ok) return ok([])
  const mended = repairIn(opened.error)
  if (mended === null) return err(failureToOpen(opened.error, file, locale))
  if (await isSameFile(file, output, io))
    return refusedToWrite(file, output, 'it is the damaged chart itself, so give another name')
  const written = await writeChart(
    mended.document,
    { file, source: null, output, isForced: force, locale },
    io,
  )
  return written.ok ? ok(mended.notes) : written
}

function repairIn(error: OpenError): Repair | null {
  return 'repair' in error ? error.repair : null
}

async function isSameFile(file: string, output: string, { folder }: CliIo): Promise<boolean> {
  if (file === STANDARD || output === STANDARD) return false
  try {
    const [one, other] = await Promise.all(
      [file, output].map((name) => stat(resolve(folder, name), { bigint: true })),
    )
    return one?.dev === other?.dev && one?.ino === other?.ino
  } catch {
    // One of them is not there.
    return false
  }
}

function sayMends(
  file: string,
  output: string,
  mends: readonly string[],
  width: number | null,
): string {
  if (mends.length === 0)
    return `“${plainName(file)}” can be read and needs no repair; nothing was written.\n`
  const lines = mends.flatMap((mend) => wrapped(`- ${plainText(mend)}`, width))
  return `Wrote ${plainName(output)}\n\nMended:\n${lines.join('\n')}\n`
}
