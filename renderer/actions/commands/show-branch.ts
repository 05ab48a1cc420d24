// The selected role and all below it, and nobody else.
import { defineCommand } from '../command.ts'
import { isManagerSelected, showOnlyBranch } from '../look.ts'

export const showBranchCommand = defineCommand({
  id: 'show-branch',
  label: 'Show only this branch',
  when: isManagerSelected,
  run: showOnlyBranch,
})
