// Completions for fish, with what commands and options are for.
import type { TypedCommand, TypedOption } from './command-tree.ts'

/** A file named pitcrew.fish in its folder of completions, or to be sourced. */
export function fishCompletions(commands: readonly TypedCommand[]): string {
  const lines = commands.flatMap((command) => {
    const inside = `-n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`
    return [
      `complete -c pitcrew -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...argumentOf(command).map((argument) => `complete -c pitcrew ${inside} ${argument}`),
      ...command.options.map((option) => `complete -c pitcrew ${inside} ${optionOf(option)}`),
    ]
  })
  return `# Completions of pitcrew for fish.\ncomplete -c pitcrew -f\n${lines.join('\n')}\n`
}

function argumentOf({ choices, takesFiles }: TypedCommand): readonly string[] {
  if (choices.length > 0) return [`-a ${quoted(choices.join(' '))}`]
  return takesFiles ? [`-k -a ${quoted('(__fish_complete_suffix .salesorg)')}`] : []
}

function optionOf({ long, short, about, value, choices }: TypedOption): string {
  const names = `-l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}`
  const taken =
    choices.length > 0 ? ` -xa ${quoted(choices.join(' '))}` : value === null ? '' : ' -rF'
  return `${names}${taken} -d ${quoted(about)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
