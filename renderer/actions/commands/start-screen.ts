// Shows the ways to begin, over the chart.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const startScreenCommand = defineCommand({
  id: 'start-screen',
  label: 'Start screen',
  run: () => openDialog({ kind: 'start' }),
})
