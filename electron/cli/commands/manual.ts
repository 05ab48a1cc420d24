// `pitcrew manual`: the man page, made from the help of all commands.
import type { Command } from 'commander'
import { commandsOf } from '../shells/command-tree.ts'
import { manPage } from '../shells/man-page.ts'
import type { CliIo } from '../terminal/cli-io.ts'

const HELP = `
Examples:
  pitcrew manual > /usr/local/share/man/man1/pitcrew.1
  pitcrew manual | man -l -

Exit codes:
  0  printed      2  the command was not understood`

/** Adds the command to the program. */
export function addManualCommand(program: Command, io: CliIo): void {
  program
    .command('manual')
    .summary('print the man page')
    .description('Prints the man page, made from the help of all commands.')
    .addHelpText('after', HELP)
    .action(() => {
      const about = program.description()
      io.print(manPage({ version: io.version, about, commands: commandsOf(program) }))
    })
}
