// Copy: the event that the system's own keys make.

import { askClipboard } from '../clipboard/ask.ts'
import { hasMarkedText } from '../clipboard/for-chart.ts'
import { defineCommand } from '../command.ts'

export const copyRolesCommand = defineCommand({
  id: 'copy-roles',
  label: 'Copy',
  keys: ['Mod+C'],
  inText: 'copy',
  when: ({ selection }) => selection.length > 0 || hasMarkedText(),
  run: () => askClipboard('copy'),
})
