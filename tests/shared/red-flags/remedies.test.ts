// What speaks to a red flag never tells people to do what they have done.
import { expect, it } from 'vitest'
import { RED_FLAGS } from '../../../shared/red-flags/red-flags.ts'
import { remediesFor } from '../../../shared/red-flags/remedies.ts'

it.each(RED_FLAGS.map(({ id }) => [id] as const))('%s has an answer in every structure', (flag) => {
  for (const structure of [null, 'two-party', 'conveyor', 'pods'] as const) {
    const remedies = remediesFor(flag, structure)
    expect(remedies.length).toBeGreaterThan(0)
    expect(remedies.map(({ command }) => command)).not.toContain(`structure-${structure}`)
    for (const { text } of remedies) expect(text).toMatch(/^[A-Z].*[a-z]\.$/)
  }
})
