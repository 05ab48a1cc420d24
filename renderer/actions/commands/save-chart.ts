// Saves the chart where it is.

import { defineCommand } from '../command.ts'
import { saveChart } from '../save-chart.ts'

export const saveChartCommand = defineCommand({
  id: 'save-chart',
  label: 'Save',
  keys: ['Mod+S'],
  reach: 'everywhere',
  run: () => saveChart({ as: false }),
})
