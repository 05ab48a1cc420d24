// Light or dark as the system is.
import { chooseTheme } from '../choose-theme.ts'
import { defineCommand } from '../command.ts'

export const themeSystemCommand = defineCommand({
  id: 'theme-system',
  label: 'Theme of the system',
  reach: 'everywhere',
  run: () => chooseTheme('system'),
})
