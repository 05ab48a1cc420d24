// Opens the list of all rules.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const showRulesCommand = defineCommand({
  id: 'show-rules',
  label: 'All rules and their numbers…',
  run: () => openDialog({ kind: 'rules' }),
})
