// Save or save as, with a name or thinking better of it.
import { doAll, type Gesture, key } from '../monkey.ts'

export const saveChart: Gesture = {
  weight: 3,
  async do(monkey) {
    const { random } = monkey
    const name = random.chance(0.2) ? null : `saved-${random.below(3)}.salesorg`
    const keys = random.pick(['Control+s', 'Control+s', 'Control+Shift+s'])
    await doAll(monkey, { do: 'answer-save', name }, key(keys))
    if (random.chance(0.5)) await doAll(monkey, { do: 'wait', for: 100 })
    return `${keys} as ${name ?? 'nothing'}`
  },
}
