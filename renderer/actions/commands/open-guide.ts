// Opens the guide, over a dialog, too.
import { openGuide } from '../../state/guide.ts'
import { defineCommand } from '../command.ts'

export const openGuideCommand = defineCommand({
  id: 'open-guide',
  label: 'Guide',
  keys: ['F1'],
  reach: 'everywhere',
  run: openGuide,
})
