// Folds away what is below the selected manager, or the pod of the selected role, or shows it again.
import { currentSession } from '../../state/store.ts'
import { defineCommand } from '../command.ts'
import { isManagerSelected, podToFold, toggleFold, togglePod } from '../look.ts'

export const foldBranchCommand = defineCommand({
  id: 'fold-branch',
  label: 'Collapse or expand this branch or pod',
  keys: ['Mod+B'],
  reach: 'chart',
  when: (session) => isManagerSelected(session) || podToFold(session) !== null,
  run: () => {
    const session = currentSession()
    const podId = podToFold(session)
    const [first] = session.selection
    if (podId !== null) togglePod(podId)
    else if (first !== undefined) toggleFold(first)
  },
})
