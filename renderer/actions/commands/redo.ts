// One step forward again.
import { redoEdit } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const redoCommand = defineCommand({
  id: 'redo',
  label: 'Redo',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  inText: 'redo',
  when: ({ history }) => history.future.length > 0,
  run: redoEdit,
})
