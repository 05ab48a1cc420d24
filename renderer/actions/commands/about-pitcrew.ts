// Tells where the name comes from, and what the program is founded on.
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const aboutPitcrewCommand = defineCommand({
  id: 'about-pitcrew',
  label: 'About Pitcrew',
  run: () => openDialog({ kind: 'about' }),
})
