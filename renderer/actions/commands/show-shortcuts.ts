// Opens the list of all keys.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const showShortcutsCommand = defineCommand({
  id: 'show-shortcuts',
  label: 'Keyboard shortcuts',
  keys: ['Shift+F1'],
  run: () => openDialog({ kind: 'shortcuts' }),
})
