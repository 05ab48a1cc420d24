// Opens the panel with the six red flags.

import { defineCommand } from '../command.ts'
import { showPanel } from '../fold.ts'

export const showRedFlagsCommand = defineCommand({
  id: 'show-red-flags',
  label: 'Show red flags',
  run: () => showPanel('red-flags'),
})
