// Asks what would be lost with whoever holds the selected role.
import { askAboutSelection } from '../ask-what-if.ts'
import { defineCommand } from '../command.ts'

export const whatIfLeavesCommand = defineCommand({
  id: 'what-if-leaves',
  label: 'What if … leaves?',
  when: ({ selection }) => selection.length > 0,
  run: askAboutSelection,
})
