// Removes what this computer keeps of the chart besides its file.
import { defineCommand } from '../command.ts'
import { forgetChart } from '../earlier-versions.ts'

export const forgetChartCommand = defineCommand({
  id: 'forget-chart',
  label: 'Forget this chart…',
  when: ({ isUntitled }) => !isUntitled,
  run: forgetChart,
})
