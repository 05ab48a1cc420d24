// A command as a button, entry of a menu or line of a list: what it is called, and whether it can run now.
import { useSession } from '../../state/store.ts'
import { type Command, canRun } from '../command.ts'
import { type CommandId, commandOf, runCommand } from './commands.ts'
import { keysText } from './keys.ts'

interface OfferedCommand {
  readonly label: string
  /** As people write them on this system; null where it has none. */
  readonly keys: string | null
  readonly disabled: boolean
  readonly run: () => void
}

/** `isInDialog`: offered by a dialog that closes before it runs, as the search does. */
export function useCommand(id: CommandId, { isInDialog = false } = {}): OfferedCommand {
  const command: Command = commandOf(id)
  const disabled = useSession(
    (session) => !canRun(command, isInDialog ? { ...session, dialog: null } : session),
  )
  return { label: command.label, keys: keysText(command), disabled, run: () => runCommand(id) }
}
