// `pitcrew completions SHELL`: what a shell needs to complete commands, options and names of charts.
import { Argument, type Command } from 'commander'
import { bashCompletions } from '../shells/bash.ts'
import { commandsOf } from '../shells/command-tree.ts'
import { fishCompletions } from '../shells/fish.ts'
import { zshCompletions } from '../shells/zsh.ts'
import type { CliIo } from '../terminal/cli-io.ts'

const SHELLS = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions }

const HELP = `
Examples:
  source <(pitcrew completions bash)                                  in ~/.bashrc
  pitcrew completions zsh > "\${fpath[1]}/_pitcrew"                     once
  pitcrew completions fish > ~/.config/fish/completions/pitcrew.fish  once

Exit codes:
  0  printed      2  the command was not understood`

/** Adds the command to the program. */
export function addCompletionsCommand(program: Command, io: CliIo): void {
  program
    .command('completions')
    .summary('print completions for a shell')
    .description('Prints completions for a shell, made from the commands themselves.')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', HELP)
    .action((shell: keyof typeof SHELLS) => io.print(SHELLS[shell](commandsOf(program))))
}
