// Dark, whatever the system says.
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const themeDarkCommand = defineCommand({
  id: 'theme-dark',
  label: 'Dark theme',
  reach: 'everywhere',
  run: () => prefer({ theme: 'dark' }),
})
