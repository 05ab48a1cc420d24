// Folds the reporting view down to the heads and those next to them.
import { defineCommand } from '../command.ts'
import { canFoldAll, foldAll, isReportingShown } from '../look.ts'

export const foldAllCommand = defineCommand({
  id: 'fold-all',
  label: 'Collapse all',
  when: (session) => isReportingShown(session) && canFoldAll(session),
  run: foldAll,
})
