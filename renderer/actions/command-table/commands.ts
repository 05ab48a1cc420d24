// All commands by id, and the one way to run one.
import { handOverDrafts } from '../../controls/drafts.ts'
import { currentSession } from '../../state/store.ts'
import { askClipboard, isForClipboard } from '../clipboard/ask.ts'
import { type Command, canRun } from '../command.ts'
import { EXPORT_COMMANDS, type ExportCommandId } from '../export-commands.ts'
import { commands } from './all-commands.ts'
import { isWriting } from './writing.ts'

export type CommandId = keyof typeof commands | ExportCommandId

const byId: ReadonlyMap<string, Command<CommandId>> = new Map(
  [...Object.values(commands), ...EXPORT_COMMANDS].map((command) => [command.id, command]),
)

/** Every command there is. */
export const ALL_COMMANDS: readonly Command<CommandId>[] = [...byId.values()]

/** A command by its id, with its optional parts visible to the compiler. */
export function commandOf(id: CommandId): Command<CommandId> {
  const command = byId.get(id)
  if (!command) throw new Error(`Bug: there is no command ${id}`)
  return command
}

/** The command that a text names; undefined where there is none. */
export function commandNamed(id: string): Command<CommandId> | undefined {
  return byId.get(id)
}

/** Runs a command where it can run; what is being typed is taken first, so that none of it is lost. */
export function runCommand(id: CommandId): void {
  const command = commandOf(id)
  handOverDrafts()
  if (canRun(command, currentSession())) command.run()
}

/**
 * Runs a command that was chosen in the native menu; unknown ones do nothing. There a text field keeps
 * the focus: what it can do with its own text is meant for it.
 */
export function runFromMenu(id: string): void {
  const command = byId.get(id)
  if (!command) return
  if (!command.inText || !isWriting()) runCommand(command.id)
  else if (isForClipboard(command.inText)) askClipboard(command.inText)
  else document.execCommand(command.inText)
}
