// Begins a new chart.
import { request } from '../../state/request.ts'
import { defineCommand } from '../command.ts'

export const newChartCommand = defineCommand({
  id: 'new-chart',
  label: 'New chart',
  keys: ['Mod+N'],
  reach: 'everywhere',
  run: () => request('document:new'),
})
