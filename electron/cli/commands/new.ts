// `pitcrew new -o OUT`: a chart to begin with, from a template or from answers to the advisor's questions.
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { starterChart } from '../../../shared/advisor/starter-chart.ts'
import { type Company, type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { STRUCTURE_NAMES } from '../../../shared/document/vocabulary.ts'
import { isBlank } from '../../../shared/names/unseen.ts'
import type { Result } from '../../../shared/result.ts'
import { TEMPLATES } from '../../../shared/templates/templates.ts'
import { answerOptions, answersAmong } from '../advise-format/answer-options.ts'
import type { Failure } from '../chart-files/failure.ts'
import { sayWritten } from '../chart-files/say-written.ts'
import { refusedToWrite, writeChart } from '../chart-files/write-chart.ts'
import { type CliIo, type ExitCode, plainName } from '../terminal/cli-io.ts'
import { addWritingOptions, writingOptions } from '../terminal/writing-options.ts'

const optionsSchema = z.object({
  ...writingOptions,
  template: z.string().optional(),
  name: z.string().optional(),
  currency: z.string().optional(),
})

type Options = z.infer<typeof optionsSchema> & { readonly answers: Company }

const HELP = `
Templates:
${TEMPLATES.map(({ id, name, about }) => `  ${id.padEnd(14)}${name}: ${about}`).join('\n')}

Answers to the advisor's questions make a chart of the structure that fits, with vacant roles for as many
people as --sales-heads says (1,000 at most; a belt has at least 4, pods 8) and leaders above them; “pitcrew
advise” with the same answers says why it fits. Without a template and without answers the chart is empty.

--json prints {"output", "structure", "roles"}, or {"file", "error": {"code", "message"}}.

Examples:
  pitcrew new -o team.salesorg --template belt-9 --name "Acme sales"
  pitcrew new -o team.salesorg --sales-heads 12 --complexity long-cycle --growth scaling
  pitcrew new -o team.salesorg --currency EUR --force         empty, over what is there
  pitcrew new -o - --template pods-25 | pitcrew export - -o pods.pdf

Exit codes:
  0  written      2  the chart could not be written, or the command was not understood`

/** Adds the command to the program. */
export function addNewCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('new')
    .summary('make a chart from a template or from answers')
    .description('Makes a chart to begin with, from a template or from answers about the company.')
    .addOption(
      new Option('--template <template>', 'template to begin with').choices(
        TEMPLATES.map(({ id }) => id),
      ),
    )
    .option('--name <name>', 'name of the chart')
    .option('--currency <code>', 'currency of its amounts, such as EUR')
  addWritingOptions(command)
    .addHelpText('after', HELP)
    .action(async (options: Record<string, unknown>) => {
      const parsed = { ...optionsSchema.parse(options), answers: answersAmong(options) }
      const { output } = parsed
      const made = chartFrom(parsed)
      done(
        sayWritten(await write(made, parsed, io), parsed, io, {
          asText: () => `Wrote ${plainName(output)}: ${inShort(made)}\n`,
          asData: () => ({ output, structure: made.structure, roles: made.roles.length }),
        }),
      )
    })
  command.optionsGroup('Answers:')
  for (const option of answerOptions()) command.addOption(option)
}

/** An empty chart, a template's, or what the advisor would start with. */
function chartFrom({ template, name, currency, answers }: Options): Document {
  const begun = TEMPLATES.find(({ id }) => id === template)?.chart() ?? fromAnswers(answers)
  return {
    ...begun,
    name: name ?? begun.name,
    ...(currency === undefined || isBlank(currency) ? {} : { currency: currency.trim() }),
  }
}

function fromAnswers(answers: Company): Document {
  const document = emptyDocument('New chart')
  if (Object.keys(answers).length === 0) return document
  const facts = factsOf(document, answers)
  const { structure, pods } = advise(facts)
  return starterChart({ document, facts, structure, pods })
}

async function write(
  chart: Document,
  { output, template, answers, locale, force }: Options,
  io: CliIo,
): Promise<Result<null, Failure>> {
  if (template !== undefined && Object.keys(answers).length > 0)
    return refusedToWrite(output, output, 'a template takes no answers, so give one or the other')
  return await writeChart(
    chart,
    { file: output, source: null, output, isForced: force, locale },
    io,
  )
}

function inShort({ structure, roles }: Document): string {
  return structure === null
    ? 'an empty chart'
    : `${STRUCTURE_NAMES[structure].toLowerCase()} with ${roles.length} roles`
}
