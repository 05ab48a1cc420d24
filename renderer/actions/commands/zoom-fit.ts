// Shows all of the chart.
import { fitChart } from '../../view/viewport.ts'
import { defineCommand } from '../command.ts'

export const zoomFitCommand = defineCommand({
  id: 'zoom-fit',
  label: 'Fit the chart',
  keys: ['Mod+1'],
  run: () => fitChart(),
})
