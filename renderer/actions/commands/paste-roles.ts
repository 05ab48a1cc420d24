// Paste: the event that the system's own keys make.

import { askClipboard } from '../clipboard/ask.ts'
import { defineCommand } from '../command.ts'

export const pasteRolesCommand = defineCommand({
  id: 'paste-roles',
  label: 'Paste',
  keys: ['Mod+V'],
  inText: 'paste',
  run: () => askClipboard('paste'),
})
