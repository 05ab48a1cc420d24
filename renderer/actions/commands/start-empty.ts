// The next starts begin with a new chart; unsaved work comes back nevertheless.
import { tell } from '../../state/toasts.ts'
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const startEmptyCommand = defineCommand({
  id: 'start-empty',
  label: 'Start with a new chart',
  reach: 'everywhere',
  run() {
    prefer({ reopens: false })
    tell('Pitcrew will start with a new chart.')
  },
})
