// The next starts open what was open last.
import { tell } from '../../state/toasts.ts'
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const reopenChartsCommand = defineCommand({
  id: 'reopen-charts',
  label: 'Open the last charts at start',
  reach: 'everywhere',
  run() {
    prefer({ reopens: true })
    tell('Pitcrew will open the last charts when it starts.')
  },
})
