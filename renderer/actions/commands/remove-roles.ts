// Deletes the selected roles.

import { defineCommand } from '../command.ts'
import { removeSelection } from '../remove-selection.ts'

export const removeRolesCommand = defineCommand({
  id: 'remove-roles',
  label: 'Delete',
  keys: ['Delete', 'Backspace'],
  reach: 'chart',
  inText: 'delete',
  when: ({ selection }) => selection.length > 0,
  run: removeSelection,
})
