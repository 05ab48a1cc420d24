// Opens the findings, those about the selected roles where some are selected.
import { arrangeWindow } from '../../state/window.ts'
import { defineCommand } from '../command.ts'
import { showFindingsOfSelection } from '../show-findings.ts'

export const showFindingsCommand = defineCommand({
  id: 'show-findings',
  label: 'Show findings',
  run() {
    arrangeWindow({ panel: 'findings' })
    showFindingsOfSelection()
  },
})
