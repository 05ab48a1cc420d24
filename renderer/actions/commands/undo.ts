// One step back.
import { undoEdit } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const undoCommand = defineCommand({
  id: 'undo',
  label: 'Undo',
  keys: ['Mod+Z'],
  inText: 'undo',
  when: ({ history }) => history.past.length > 0,
  run: undoEdit,
})
