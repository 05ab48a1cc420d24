// Goes to the next card found.
import { defineCommand } from '../command.ts'
import { goToHit } from '../find.ts'

export const findNextCommand = defineCommand({
  id: 'find-next',
  label: 'Find next',
  keys: ['F3', 'Mod+G'],
  run: () => goToHit(1),
})
