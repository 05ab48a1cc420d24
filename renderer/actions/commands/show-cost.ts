// Shows what each stage costs a year, or the plain chart again.
import { toggleCost } from '../ask-what-if.ts'
import { defineCommand } from '../command.ts'

export const showCostCommand = defineCommand({
  id: 'show-cost',
  label: 'Show cost',
  run: toggleCost,
})
