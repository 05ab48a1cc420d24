// One step nearer.
import { zoomIn } from '../../view/viewport.ts'
import { defineCommand } from '../command.ts'

export const zoomInCommand = defineCommand({
  id: 'zoom-in',
  label: 'Zoom in',
  keys: ['Mod++', 'Mod+='],
  run: zoomIn,
})
