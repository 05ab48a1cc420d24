// Adds a role that reports to the selected one.
import { currentSession } from '../../state/store.ts'
import { defineCommand } from '../command.ts'
import { goOn } from '../name-role.ts'

export const addReportCommand = defineCommand({
  id: 'add-report',
  label: 'Add a report',
  keys: ['Mod+Shift+Enter'],
  reach: 'chart',
  when: ({ selection }) => selection.length > 0,
  run() {
    const [first] = currentSession().selection
    if (first) goOn(first, 'report')
  },
})
