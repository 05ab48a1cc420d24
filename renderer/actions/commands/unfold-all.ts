// Whoever is folded away is shown again.
import { defineCommand } from '../command.ts'
import { isAnyFolded, unfoldAll } from '../look.ts'

export const unfoldAllCommand = defineCommand({
  id: 'unfold-all',
  label: 'Expand all',
  when: isAnyFolded,
  run: unfoldAll,
})
