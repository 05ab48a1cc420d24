// To pods, each a belt of its own.

import { defineCommand } from '../command.ts'
import { chooseStructure } from '../switch-structure.ts'

export const structurePodsCommand = defineCommand({
  id: 'structure-pods',
  label: 'Use the pods structure',
  run: () => chooseStructure('pods'),
})
