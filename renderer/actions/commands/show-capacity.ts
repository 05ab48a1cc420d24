// Opens the panel with what the team can do.
import { arrangeWindow } from '../../state/window.ts'
import { defineCommand } from '../command.ts'

export const showCapacityCommand = defineCommand({
  id: 'show-capacity',
  label: 'Show capacity',
  run: () => arrangeWindow({ panel: 'capacity' }),
})
