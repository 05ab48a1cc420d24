// From one branch of the reporting view back to the whole chart.
import { defineCommand } from '../command.ts'
import { isBranchShown, showWholeChart } from '../look.ts'

export const showWholeChartCommand = defineCommand({
  id: 'show-whole-chart',
  label: 'Show the whole chart',
  when: isBranchShown,
  run: showWholeChart,
})
