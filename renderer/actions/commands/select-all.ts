// Selects every role of the chart.
import { currentDocument, selectRoles } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const selectAllCommand = defineCommand({
  id: 'select-all',
  label: 'Select all roles',
  keys: ['Mod+A'],
  inText: 'selectAll',
  when: ({ history }) => history.present.roles.length > 0,
  run: () => selectRoles(currentDocument().roles.map(({ id }) => id)),
})
