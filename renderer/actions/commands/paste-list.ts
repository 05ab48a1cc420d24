// Brings people from a list that is pasted or typed, also where the clipboard's own way onto the chart is not known.
import { LIST_TO_PASTE } from '../../state/dialog.ts'
import { openDialog } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const pasteListCommand = defineCommand({
  id: 'paste-list',
  label: 'Paste a list…',
  run: () => openDialog(LIST_TO_PASTE),
})
