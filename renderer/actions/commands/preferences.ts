// Opens the preferences.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const preferencesCommand = defineCommand({
  id: 'preferences',
  label: 'Preferences…',
  keys: ['Mod+,'],
  run: () => openDialog({ kind: 'preferences' }),
})
