// Copy: the event that the system's own keys make.

import { askClipboard } from '../clipboard/ask.ts'
import { hasMarkedText } from '../clipboard/marked-text.ts'
import { defineCommand } from '../command.ts'

export const copyRolesCommand = defineCommand({
  id: 'copy-roles',
  label: 'Copy',
  keys: ['Mod+C'],
  inText: 'copy',
  // Words in a dialog can be marked, too.
  reach: 'everywhere',
  when: ({ selection, dialog }) => (dialog === null && selection.length > 0) || hasMarkedText(),
  run: () => askClipboard('copy'),
})
