// Folds the reporting view down to the heads and those next to them.
import { defineCommand } from '../command.ts'
import { foldAll, isReportingShown } from '../look.ts'

export const foldAllCommand = defineCommand({
  id: 'fold-all',
  label: 'Fold all',
  when: isReportingShown,
  run: foldAll,
})
