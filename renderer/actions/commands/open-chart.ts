// Asks for a file and opens it.
import { request } from '../../state/request.ts'
import { defineCommand } from '../command.ts'

export const openChartCommand = defineCommand({
  id: 'open-chart',
  label: 'Open…',
  keys: ['Mod+O'],
  reach: 'everywhere',
  run: () => request('document:open'),
})
