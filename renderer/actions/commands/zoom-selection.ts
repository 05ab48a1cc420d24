// Shows the selected roles.
import { currentSession } from '../../state/store.ts'
import { bringIntoView } from '../../view/viewport.ts'
import { defineCommand } from '../command.ts'

export const zoomSelectionCommand = defineCommand({
  id: 'zoom-selection',
  label: 'Zoom to selection',
  keys: ['Mod+2'],
  when: ({ selection }) => selection.length > 0,
  run: () => bringIntoView(currentSession().selection),
})
