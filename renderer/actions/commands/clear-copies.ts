// Removes what this computer keeps of all charts besides their files.
import { defineCommand } from '../command.ts'
import { clearCopies } from '../earlier-versions.ts'

export const clearCopiesCommand = defineCommand({
  id: 'clear-copies',
  label: 'Clear recovery copies and earlier versions…',
  run: clearCopies,
})
