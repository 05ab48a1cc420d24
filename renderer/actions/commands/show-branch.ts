// The selected role and all below it, and nobody else.
import { currentSession } from '../../state/store.ts'
import { defineCommand } from '../command.ts'
import { isManagerSelected, showOnlyBranch } from '../look.ts'

export const showBranchCommand = defineCommand({
  id: 'show-branch',
  label: 'Show only this branch',
  when: isManagerSelected,
  run: () => {
    const [first] = currentSession().selection
    if (first !== undefined) showOnlyBranch(first)
  },
})
