// Opens the list of what the chart's file was before.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const earlierVersionsCommand = defineCommand({
  id: 'earlier-versions',
  label: 'Earlier versions…',
  when: ({ isUntitled }) => !isUntitled,
  run: () => openDialog({ kind: 'versions' }),
})
