// Opens the page of whoever holds the selected role.
import { currentSession } from '../../state/store.ts'
import { defineCommand } from '../command.ts'
import { openPersonPage, selectedHolder } from '../show-person.ts'

export const showPersonCommand = defineCommand({
  id: 'show-person',
  label: 'Show the person',
  when: (session) => selectedHolder(session) !== null,
  run() {
    const holder = selectedHolder(currentSession())
    if (holder !== null) openPersonPage(holder)
  },
})
