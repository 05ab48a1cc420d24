// Light, whatever the system says.
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const themeLightCommand = defineCommand({
  id: 'theme-light',
  label: 'Light theme',
  reach: 'everywhere',
  run: () => prefer({ theme: 'light' }),
})
