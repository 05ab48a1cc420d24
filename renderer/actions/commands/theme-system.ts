// Light or dark as the system is.
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const themeSystemCommand = defineCommand({
  id: 'theme-system',
  label: 'Theme of the system',
  reach: 'everywhere',
  run: () => prefer({ theme: 'system' }),
})
