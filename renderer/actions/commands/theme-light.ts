// Light, whatever the system says.
import { chooseTheme } from '../choose-theme.ts'
import { defineCommand } from '../command.ts'

export const themeLightCommand = defineCommand({
  id: 'theme-light',
  label: 'Light theme',
  reach: 'everywhere',
  run: () => chooseTheme('light'),
})
