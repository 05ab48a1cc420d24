// Dark, whatever the system says.
import { chooseTheme } from '../choose-theme.ts'
import { defineCommand } from '../command.ts'

export const themeDarkCommand = defineCommand({
  id: 'theme-dark',
  label: 'Dark theme',
  reach: 'everywhere',
  run: () => chooseTheme('dark'),
})
