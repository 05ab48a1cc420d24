// The command line: reads the arguments, runs one command, answers with an exit code.
import { Command, CommanderError } from 'commander'
import { addAdviseCommand } from './commands/advise.ts'
import { addCapacityCommand } from './commands/capacity.ts'
import { addCheckCommand } from './commands/check.ts'
import { addCompletionsCommand } from './commands/completions.ts'
import { addConvertCommand } from './commands/convert.ts'
import { addDiffCommand } from './commands/diff.ts'
import { addExportCommand } from './commands/export.ts'
import { addImportCommand } from './commands/import.ts'
import { addManualCommand } from './commands/manual.ts'
import { addMigrateCommand } from './commands/migrate.ts'
import { addNewCommand } from './commands/new.ts'
import { addRepairCommand } from './commands/repair.ts'
import { addRulesCommand } from './commands/rules.ts'
import { addShowCommand } from './commands/show.ts'
import type { CliIo, ExitCode } from './terminal/cli-io.ts'

/** In the order in which the help lists them. */
const COMMANDS = [
  addCheckCommand,
  addRulesCommand,
  addImportCommand,
  addExportCommand,
  addConvertCommand,
  addDiffCommand,
  addShowCommand,
  addAdviseCommand,
  addCapacityCommand,
  addNewCommand,
  addRepairCommand,
  addMigrateCommand,
  addCompletionsCommand,
  addManualCommand,
] as const

/** Columns of the help where lines need not be wrapped to a terminal. */
const HELP_WIDTH = 100

const EXAMPLES = `
Examples:
  pitcrew check team.salesorg                          what is missing, what hangs on one person
  pitcrew check charts --json                          all charts below a folder, as data
  pitcrew check charts --baseline known.json           only what is new since that was printed
  pitcrew check team.salesorg --fail-on warning        fail a build on warnings, too
  pitcrew rules SC-01                                  why it says something, and by which numbers
  pitcrew import team.xlsx -o team.salesorg            a chart of a list from a spreadsheet
  pitcrew export team.salesorg -o team.pdf             the chart as one page
  pitcrew export team.salesorg -o team.png --scale 3   a picture for slides
  pitcrew export charts --out-dir out --as pdf,pptx    documents and slides of all charts below a folder
  pitcrew advise team.salesorg                         which structure fits, and why
  pitcrew capacity team.salesorg                       what it can win, and whom to hire
  pitcrew convert a.salesorg --to pods -o b.salesorg   the same people in another structure
  pitcrew diff old.salesorg new.salesorg               what changed, in words
  pitcrew show team.salesorg                           everything in it, one fact a line
  pitcrew new -o team.salesorg --template belt-9       a chart to begin with
  pitcrew repair bad.salesorg -o good.salesorg         what can be had of a damaged chart
  pitcrew help check                                   everything about one command

Charts are named as files, folders, patterns in quotes ("charts/**/*.salesorg"), or - for the standard
input, wherever a command takes several. Data are printed with --json by every command that prints any.

Exit codes:
  0  clean, or done      1  findings at or above --fail-on      2  could not run`

/** Runs the arguments after the program's name. Never ends the process; only bugs throw. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = programFor(io, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
    throw cause
  }
}

/** All commands with their options, as help, completions and the man page list them. */
export function programFor(io: CliIo, done: (code: ExitCode) => void): Command {
  const program = new Command('pitcrew')
    .description(
      'Checks charts of sales organisations (.salesorg files) and exports them as pictures.\nNeeds no display and no network; uses the same code as the window.',
    )
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Run “pitcrew --help” to see what can be run.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.print(text),
      writeErr: (text) => io.printError(text),
      getOutHelpWidth: () => io.width ?? HELP_WIDTH,
      getErrHelpWidth: () => io.width ?? HELP_WIDTH,
      getOutHasColors: () => io.hasColour,
      getErrHasColors: () => io.hasColour,
    })
  for (const add of COMMANDS) add(program, io, done)
  return program
}
