// Goes to the card found before.
import { defineCommand } from '../command.ts'
import { goToHit } from '../find.ts'

export const findPreviousCommand = defineCommand({
  id: 'find-previous',
  label: 'Find previous',
  keys: ['Shift+F3', 'Mod+Shift+G'],
  run: () => goToHit(-1),
})
