// Opens the bar in which one looks for a card.
import { defineCommand } from '../command.ts'
import { openFind } from '../find.ts'

export const findOnChartCommand = defineCommand({
  id: 'find-on-chart',
  label: 'Find on the chart…',
  keys: ['Mod+F'],
  run: openFind,
})
