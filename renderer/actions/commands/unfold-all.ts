// Whoever is folded away in the reporting view is shown again.
import { defineCommand } from '../command.ts'
import { isAnyFolded, isReportingShown, unfoldAll } from '../look.ts'

export const unfoldAllCommand = defineCommand({
  id: 'unfold-all',
  label: 'Expand all',
  when: (session) => isReportingShown(session) && isAnyFolded(session),
  run: unfoldAll,
})
