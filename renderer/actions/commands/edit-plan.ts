// Opens the plan of all stages.
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const editPlanCommand = defineCommand({
  id: 'edit-plan',
  label: 'Metrics, hand-overs and shared goal…',
  run: () => openDialog({ kind: 'plan', stages: BELT_STAGES }),
})
