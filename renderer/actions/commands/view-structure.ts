// The chart by the work that is done: lanes, parties or pods.
import { defineCommand } from '../command.ts'
import { showView } from '../look.ts'

export const viewStructureCommand = defineCommand({
  id: 'view-structure',
  label: 'Structure view',
  keys: ['Mod+Shift+L'],
  run: () => showView('structure'),
})
