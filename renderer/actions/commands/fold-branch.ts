// Folds away what is below the selected manager, or shows it again.
import { currentSession } from '../../state/store.ts'
import { defineCommand } from '../command.ts'
import { isManagerSelected, toggleFold } from '../look.ts'

export const foldBranchCommand = defineCommand({
  id: 'fold-branch',
  label: 'Collapse or expand this branch',
  when: isManagerSelected,
  run: () => {
    const [first] = currentSession().selection
    if (first !== undefined) toggleFold(first)
  },
})
