// `pitcrew rules [ID]`: what the validator looks for, its numbers and where they come from.
import type { Command } from 'commander'
import { z } from 'zod'
import { SEVERITY_NAMES } from '../../../shared/document/vocabulary.ts'
import { rules } from '../../../shared/findings/rules.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { inGroups, sayJudged } from '../../../shared/rules/rule-words.ts'
import type { Threshold } from '../../../shared/thresholds/threshold.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { ruleAsData } from '../rules-format/rule-data.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainName } from '../terminal/cli-io.ts'
import { addFormatOptions, formatOf } from '../terminal/format-options.ts'
import { localeOption } from '../terminal/locale-option.ts'
import { painter } from '../terminal/painter.ts'
import { wrapped } from '../terminal/wrapped.ts'

const optionsSchema = z.object({
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
})

type Options = z.infer<typeof optionsSchema>

const HELP = `
Without an id: all rules by group, with their usual severity. With an id, as "check" prints it
("SG-01", also in small letters): what the rule looks for, which charts it judges, its numbers with
their sources, where the judgement comes from and what it cannot see.

A number can be changed for one chart, under "Why?" in the window or in the file:
  "settings": {"thresholds": {"reports": 10}}

--json prints an array with an object for each rule:
  {"id", "group", "title", "severity", "structures", "condition",
   "thresholds": [{"key", "title", "default", "min", "max", "source"}], "source", "knownLimits"}
"structures" is a list, or "any" for rules that judge every chart. For an id that no rule has it prints
[{"id", "error": {"code", "message"}}].

Examples:
  pitcrew rules
  pitcrew rules SC-01
  pitcrew rules --json > rules.json

Exit codes:
  0  printed      2  there is no such rule, or the command was not understood`

/** Adds the command to the program. */
export function addRulesCommand(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('rules')
    .summary('say what is looked for, by which numbers, and why')
    .description('Lists what is looked for, or says everything about one rule.')
    .argument('[id]', 'the rule to explain, such as SG-01')
  addFormatOptions(command)
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action((id: string | undefined, options: unknown) => {
      done(printRules(id, optionsSchema.parse(options), io))
    })
}

function printRules(id: string | undefined, { locale, ...chosen }: Options, io: CliIo): ExitCode {
  const isJson = formatOf(chosen) === 'json'
  const wanted = id?.trim().toUpperCase()
  const meant = wanted === undefined ? rules : rules.filter((rule) => rule.id === wanted)
  const [first] = meant
  if (!first) {
    const message = `There is no rule “${plainName(id ?? '')}”; “pitcrew rules” lists them all.`
    if (isJson) io.print(asJson([{ id, error: { code: 'E_NO_RULE', message } }]))
    io.printError(`${message}\n`)
    return 2
  }
  if (isJson) io.print(asJson(meant.map(ruleAsData)))
  else io.print(wanted === undefined ? listText(io) : ruleText(first, locale, io))
  return 0
}

/** Wide enough for the longest id, and for the longest severity. */
const COLUMNS = { id: 8, severity: 9 } as const

function listText(io: CliIo): string {
  const paint = painter(io)
  const groups = inGroups(rules).map(({ name, members }) => {
    const lines = members.map(({ id, severity, title }) => {
      const word = SEVERITY_NAMES[severity].toLowerCase()
      return `  ${id.padEnd(COLUMNS.id)}${word.padEnd(COLUMNS.severity)}${title}\n`
    })
    return `${paint('bold', name)}\n${lines.join('')}`
  })
  return `${groups.join('\n')}\n${rules.length} rules. “pitcrew rules ID” says everything about one.\n`
}

function ruleText(rule: Rule, locale: string, io: CliIo): string {
  const { write } = writerFor(locale, undefined)
  const paint = painter(io)
  const numbers = rule.thresholds.flatMap((key) => {
    const { title, default: usual, min, max, source }: Threshold = THRESHOLDS[key]
    return [
      `- ${title}: ${write(usual)}`,
      `  from ${write(min)} to ${write(max)}; key “${key}”; source: ${source}`,
    ]
  })
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Looks for', [rule.condition]],
    ['Usually', [SEVERITY_NAMES[rule.severity].toLowerCase()]],
    ['Judges', [sayJudged(rule).toLowerCase()]],
    ...(numbers.length > 0 ? [['Numbers', numbers] as const] : []),
    ['Source', [rule.source]],
    ['Cannot see', [rule.knownLimits]],
  ]
  const sections = parts.map(([name, lines]) => {
    const text = lines.flatMap((line) => indented(line, io.width)).join('')
    return `\n${paint('bold', name)}\n${text}`
  })
  return `${paint('bold', `${rule.id} ${rule.title}`)}\n${sections.join('')}`
}

/** Broken to the terminal, two columns from its edge; list items hang by their dash. */
function indented(line: string, width: number | null): readonly string[] {
  const own = /^[- ]*/.exec(line)?.[0] ?? ''
  const [first = '', ...more] = wrapped(
    line.slice(own.length),
    width === null ? null : width - 2 - own.length,
  )
  return [`  ${own}${first}\n`, ...more.map((each) => `  ${' '.repeat(own.length)}${each}\n`)]
}
