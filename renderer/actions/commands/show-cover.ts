// Shows how many people could do each stage, or the plain chart again.
import { toggleCover } from '../ask-what-if.ts'
import { defineCommand } from '../command.ts'

export const showCoverCommand = defineCommand({
  id: 'show-cover',
  label: 'Show cover',
  run: toggleCover,
})
