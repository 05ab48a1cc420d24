// Folds the reporting view down to the heads and those next to them, and pods to their headers.
import { defineCommand } from '../command.ts'
import { canFoldAll, foldAll } from '../look.ts'

export const foldAllCommand = defineCommand({
  id: 'fold-all',
  label: 'Collapse all',
  when: canFoldAll,
  run: foldAll,
})
