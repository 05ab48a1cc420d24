// To two parties: those who find leads and those who sell.

import { defineCommand } from '../command.ts'
import { chooseStructure } from '../switch-structure.ts'

export const structureTwoPartyCommand = defineCommand({
  id: 'structure-two-party',
  label: 'Use the two-party structure',
  run: () => chooseStructure('two-party'),
})
