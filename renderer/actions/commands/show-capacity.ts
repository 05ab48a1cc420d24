// Opens the panel with what the team can do.

import { defineCommand } from '../command.ts'
import { showPanel } from '../fold.ts'

export const showCapacityCommand = defineCommand({
  id: 'show-capacity',
  label: 'Show capacity',
  run: () => showPanel('capacity'),
})
