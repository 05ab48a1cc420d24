// To a conveyor belt of four stages.

import { defineCommand } from '../command.ts'
import { chooseStructure } from '../switch-structure.ts'

export const structureConveyorCommand = defineCommand({
  id: 'structure-conveyor',
  label: 'Use the conveyor structure',
  run: () => chooseStructure('conveyor'),
})
