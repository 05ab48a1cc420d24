// Opens the search for commands, roles and people.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const commandPaletteCommand = defineCommand({
  id: 'command-palette',
  label: 'Search or run a command',
  keys: ['Mod+K'],
  run: () => openDialog({ kind: 'command-palette' }),
})
