// Asks which structure fits.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const openAdvisorCommand = defineCommand({
  id: 'open-advisor',
  label: 'Ask the advisor…',
  run: () => openDialog({ kind: 'advisor' }),
})
