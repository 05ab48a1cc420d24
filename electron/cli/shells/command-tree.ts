// What can be typed, as data: completions and the man page are made from the commands themselves.
import type { Argument, Command, Option } from 'commander'

export interface TypedOption {
  /** "--format"; always there. */
  readonly long: string
  /** "-o" */
  readonly short: string | null
  /** "<format>"; null for switches. */
  readonly value: string | null
  readonly about: string
  /** The only values there are; empty where any text may stand. */
  readonly choices: readonly string[]
}

export interface TypedCommand {
  readonly name: string
  /** "[options] <file...>" */
  readonly usage: string
  /** One line. */
  readonly summary: string
  readonly about: string
  readonly options: readonly TypedOption[]
  /** Does it take names of files? */
  readonly takesFiles: boolean
  /** What its first argument may be, where that is a closed list. */
  readonly choices: readonly string[]
  /** What stands behind the options in its help: explanations, examples, exit codes. */
  readonly help: string
}

/** All commands in the order of the help; hidden options are left out. */
export function commandsOf(program: Command): readonly TypedCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    usage: command.usage(),
    summary: command.summary(),
    about: command.description(),
    options: command.options.filter(({ hidden }) => !hidden).map(typedOption),
    takesFiles: command.registeredArguments.some(namesFile),
    choices: command.registeredArguments[0]?.argChoices ?? [],
    help: helpAfter(command),
  }))
}

function typedOption(option: Option): TypedOption {
  return {
    long: option.long ?? '',
    short: option.short ?? null,
    value: /[<[].*/.exec(option.flags)?.[0] ?? null,
    about: option.description,
    choices: option.argChoices ?? [],
  }
}

function namesFile(argument: Argument): boolean {
  return ['file', 'before', 'after'].includes(argument.name())
}

/** The texts that were added behind a command's own help. */
function helpAfter(command: Command): string {
  let whole = ''
  const output = command.configureOutput()
  command.configureOutput({
    writeOut: (text) => {
      whole += text
    },
    getOutHasColors: () => false,
  })
  command.outputHelp()
  const own = command.helpInformation()
  command.configureOutput(output)
  return whole.slice(own.length).trim()
}
