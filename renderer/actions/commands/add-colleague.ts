// Adds another role of the kind that is selected, beside it.
import { currentSession } from '../../state/store.ts'
import { defineCommand } from '../command.ts'
import { goOn } from '../name-role.ts'

export const addColleagueCommand = defineCommand({
  id: 'add-colleague',
  label: 'Add a colleague',
  keys: ['Mod+Enter'],
  reach: 'chart',
  when: ({ selection }) => selection.length > 0,
  run() {
    const [first] = currentSession().selection
    if (first) goOn(first, 'colleague')
  },
})
