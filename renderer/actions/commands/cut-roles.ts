// Cut: the event that the system's own keys make.

import { askClipboard } from '../clipboard/ask.ts'
import { defineCommand } from '../command.ts'

export const cutRolesCommand = defineCommand({
  id: 'cut-roles',
  label: 'Cut',
  keys: ['Mod+X'],
  inText: 'cut',
  when: ({ selection }) => selection.length > 0,
  run: () => askClipboard('cut'),
})
