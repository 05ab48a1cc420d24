// Copies the selected roles as vacant ones.

import { defineCommand } from '../command.ts'
import { duplicateSelection } from '../duplicate-selection.ts'

export const duplicateRolesCommand = defineCommand({
  id: 'duplicate-roles',
  label: 'Duplicate',
  keys: ['Mod+D'],
  reach: 'chart',
  when: ({ selection }) => selection.length > 0,
  run: duplicateSelection,
})
