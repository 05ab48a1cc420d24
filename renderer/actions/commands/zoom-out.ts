// One step further away.
import { zoomOut } from '../../view/viewport.ts'
import { defineCommand } from '../command.ts'

export const zoomOutCommand = defineCommand({
  id: 'zoom-out',
  label: 'Zoom out',
  keys: ['Mod+-'],
  run: zoomOut,
})
