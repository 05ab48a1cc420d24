// Opens the panel with the six red flags.
import { arrangeWindow } from '../../state/window.ts'
import { defineCommand } from '../command.ts'

export const showRedFlagsCommand = defineCommand({
  id: 'show-red-flags',
  label: 'Show red flags',
  run: () => arrangeWindow({ panel: 'red-flags' }),
})
