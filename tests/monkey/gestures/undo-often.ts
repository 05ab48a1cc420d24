// Undo or redo, many times at once.
import { doAll, type Gesture, key } from '../monkey.ts'

export const undoOften: Gesture = {
  weight: 4,
  async do(monkey) {
    const keys = monkey.random.pick(['Control+z', 'Control+Shift+z', 'Control+y'])
    const times = monkey.random.between(2, 14)
    for (let at = 0; at < times; at++) await doAll(monkey, key(keys))
    return `${times} times ${keys}`
  },
}
