// `pitcrew convert FILE --to STRUCTURE -o OUT`: the chart in another structure, in a file of its own.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { LIMITS } from '../../../shared/document/limits.ts'
import { STRUCTURE_NAMES, STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { sayMisfit } from '../../../shared/switching/misfits.ts'
import { sayMoves } from '../../../shared/switching/new-managers.ts'
import { planSwitch, type SwitchPlan } from '../../../shared/switching/plan-switch.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import type { Failure } from '../chart-files/failure.ts'
import { openChart } from '../chart-files/open-chart.ts'
import { sayWritten } from '../chart-files/say-written.ts'
import { objectionToName, refusedToWrite, writeChart } from '../chart-files/write-chart.ts'
import { type CliIo, type ExitCode, plainName, plainText } from '../terminal/cli-io.ts'
import { wrapped } from '../terminal/wrapped.ts'
import { addWritingOptions, writingOptions } from '../terminal/writing-options.ts'

const optionsSchema = z.object({
  ...writingOptions,
  to: z.enum(STRUCTURES),
  pods: z.number().optional(),
})

type Options = z.infer<typeof optionsSchema>

const HELP = `
Everybody stays on the chart and keeps their manager. Into pods, roles are dealt out evenly, stage by
stage; the company's markets give the pods their names. Into two parties, those who qualify or close
do both; the other way round, sellers are split into qualifiers and closers. The converted chart
remembers where everybody stood, so that converting it back loses nothing. The chart itself is never
written over, any other file with --force only.

With - the chart comes in by the standard input, and goes out by the standard output, where nothing else
is printed then. --json prints {"file", "output", "structure", "moves", "misfits"}, the last two as
sentences, or {"file", "error": {"code", "message"}} where nothing was written.

Examples:
  pitcrew convert team.salesorg --to conveyor -o belt.salesorg
  pitcrew convert team.salesorg --to pods --pods 3 -o pods.salesorg
  pitcrew convert team.salesorg --to two-party -o pods.salesorg --force
  pitcrew convert - --to pods -o - < team.salesorg | pitcrew check -

Exit codes:
  0  written      2  the chart could not be read or written, or the command was not understood`

/** Adds the command to the program. */
export function addConvertCommand(
  program: Command,
  io: CliIo,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command('convert')
    .summary('put the chart into another structure')
    .description(
      'Writes the chart in another structure, and says what moves and what no longer fits.',
    )
    .argument('<file>', 'chart to convert (.salesorg), or - for the standard input')
    .addOption(
      new Option('--to <structure>', 'structure to convert to')
        .choices(STRUCTURES)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--pods <number>', 'how many pods; left out, as many as fit').argParser(countOf),
    )
  addWritingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: unknown) => {
      const parsed = optionsSchema.parse(options)
      done(
        sayWritten(await convert(file, parsed, io), parsed, io, {
          asText: (plan) => reportOf(plan, parsed, io),
          asData: (plan) => planAsData(file, plan, parsed),
        }),
      )
    })
}

/** What was written, or why nothing was. */
async function convert(
  file: string,
  { output, to, pods, locale, force }: Options,
  io: CliIo,
): Promise<Result<SwitchPlan, Failure>> {
  const refused = (reason: string) => refusedToWrite(file, output, reason)
  const misnamed = objectionToName(output)
  if (misnamed !== null) return refused(misnamed)
  if (pods !== undefined && to !== 'pods') return refused('--pods goes with --to pods only')
  const opened = await openChart(file, io, locale)
  if (!opened.ok) return opened
  const { document, file: source } = opened.value
  if (document.structure === to)
    return refused(`the chart uses ${STRUCTURE_NAMES[to].toLowerCase()} already`)
  const plan = planSwitch(document, to, pods === undefined ? {} : { split: 'anew', podCount: pods })
  const written = await writeChart(
    plan.document,
    { file, source, output, isForced: force, locale },
    io,
  )
  return written.ok ? ok(plan) : written
}

function planAsData(file: string, plan: SwitchPlan, { output, locale }: Options): object {
  const { document, misfits } = plan
  const { write } = writerFor(locale, document.currency)
  return {
    file,
    output,
    structure: document.structure,
    moves: sayMoves(plan).map(write),
    misfits: misfits.map(sayMisfit).map(write),
  }
}

function reportOf(plan: SwitchPlan, { output, locale }: Options, { width }: CliIo): string {
  const writer = writerFor(locale, plan.document.currency)
  const sections = [
    { title: 'What moves', sentences: sayMoves(plan) },
    { title: 'What no longer fits', sentences: plan.misfits.map(sayMisfit) },
  ].filter(({ sentences }) => sentences.length > 0)
  const room = width === null ? null : width - 2
  const parts = sections.map(({ title, sentences }) =>
    [
      `\n${title}`,
      ...sentences.flatMap((sentence) =>
        wrapped(plainText(writer.write(sentence)), room).map((line) => `  ${line}`),
      ),
      '',
    ].join('\n'),
  )
  return `Wrote ${plainName(output)}\n${parts.join('')}`
}

function countOf(text: string): number {
  const count = Number(text.trim() === '' ? Number.NaN : text)
  if (Number.isInteger(count) && count >= 1 && count <= LIMITS.pods) return count
  throw new InvalidArgumentError(`It has to be a whole number from 1 to ${LIMITS.pods}.`)
}
