// The chart by who reports to whom.
import { defineCommand } from '../command.ts'
import { showView } from '../look.ts'

export const viewReportingCommand = defineCommand({
  id: 'view-reporting',
  label: 'Reporting view',
  keys: ['Mod+Shift+R'],
  run: () => showView('reporting'),
})
