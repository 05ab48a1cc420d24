// Asks for a list of people from a spreadsheet, and looks it through before anything happens.
import { defineCommand } from '../command.ts'
import { chooseList } from '../import-list.ts'

export const importListCommand = defineCommand({
  id: 'import-list',
  label: 'Import a list…',
  reach: 'everywhere',
  run: () => void chooseList(),
})
