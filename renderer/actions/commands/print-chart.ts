// Opens the dialog in which the pages of the chart are chosen for a printer.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const printChartCommand = defineCommand({
  id: 'print-chart',
  label: 'Print…',
  keys: ['Mod+P'],
  run: () => openDialog({ kind: 'print' }),
})
