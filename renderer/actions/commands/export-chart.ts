// Opens the dialog for pictures of the chart.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const exportChartCommand = defineCommand({
  id: 'export-chart',
  label: 'Export…',
  keys: ['Mod+E'],
  run: () => openDialog({ kind: 'export' }),
})
