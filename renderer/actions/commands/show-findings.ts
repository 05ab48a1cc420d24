// Opens the findings, those about the selected roles where some are selected.

import { defineCommand } from '../command.ts'
import { showPanel } from '../fold.ts'
import { showFindingsOfSelection } from '../show-findings.ts'

export const showFindingsCommand = defineCommand({
  id: 'show-findings',
  label: 'Show findings',
  keys: ['F8'],
  run() {
    showPanel('findings')
    showFindingsOfSelection()
  },
})
