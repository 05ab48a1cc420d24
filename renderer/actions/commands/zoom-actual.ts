// The chart at its own size.
import { zoomToActualSize } from '../../view/viewport.ts'
import { defineCommand } from '../command.ts'

export const zoomActualCommand = defineCommand({
  id: 'zoom-actual',
  label: 'Zoom to 100 %',
  keys: ['Mod+0'],
  run: zoomToActualSize,
})
