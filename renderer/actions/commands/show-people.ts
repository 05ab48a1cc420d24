// Opens the list of people.

import { defineCommand } from '../command.ts'
import { showPeople } from '../show-people.ts'

export const showPeopleCommand = defineCommand({
  id: 'show-people',
  label: 'Show people',
  run: showPeople,
})
