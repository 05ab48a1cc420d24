// Writes the title of the first selected role on its card.
import { currentSession, renameRole } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const renameRoleCommand = defineCommand({
  id: 'rename-role',
  label: 'Rename',
  keys: ['F2'],
  reach: 'chart',
  when: ({ selection }) => selection.length > 0,
  run: () => renameRole(currentSession().selection[0] ?? null),
})
