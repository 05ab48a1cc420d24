// Copies the selected roles beside them.
import { duplicateSelection } from '../clipboard/duplicate.ts'
import { defineCommand } from '../command.ts'

export const duplicateRolesCommand = defineCommand({
  id: 'duplicate-roles',
  label: 'Duplicate',
  keys: ['Mod+D'],
  reach: 'chart',
  when: ({ selection }) => selection.length > 0,
  run: duplicateSelection,
})
