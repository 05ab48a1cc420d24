// The window is there, and what it says to people is no slip of a program.
import type { Check } from '../check.ts'

/** What somebody has typed is quoted as it is. */
const QUOTED = /“[^”]*”/g

const SLIP = /\bundefined\b|\bNaN\b|\[object|\bnull\b/

export const plainWords: Check = {
  name: 'words',
  async faults({ sight }) {
    const slips = [...sight.messages, sight.fileState].filter((said) =>
      SLIP.test(said.replace(QUOTED, '')),
    )
    return sight.chart ? slips : ['the window shows no chart', ...slips]
  },
}
