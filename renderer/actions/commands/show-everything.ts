// Everybody is shown again in the reporting view.
import { defineCommand } from '../command.ts'
import { showEverything } from '../look.ts'

export const showEverythingCommand = defineCommand({
  id: 'show-everything',
  label: 'Show everything',
  when: ({ looking }) =>
    looking.view === 'reporting' && (looking.folded.size > 0 || looking.top !== null),
  run: showEverything,
})
