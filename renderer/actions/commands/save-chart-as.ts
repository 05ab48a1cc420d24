// Saves the chart in another place.

import { defineCommand } from '../command.ts'
import { saveChart } from '../save-chart.ts'

export const saveChartAsCommand = defineCommand({
  id: 'save-chart-as',
  label: 'Save as…',
  keys: ['Mod+Shift+S'],
  reach: 'everywhere',
  run: () => saveChart({ as: true }),
})
