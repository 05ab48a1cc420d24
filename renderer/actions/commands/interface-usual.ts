// As large as the system has it.
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const interfaceUsualCommand = defineCommand({
  id: 'interface-usual',
  label: 'Interface at 100 %',
  reach: 'everywhere',
  run: () => prefer({ interfaceZoom: 1 }),
})
