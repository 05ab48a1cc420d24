// Once the button is let go nothing of a drag is left.
import { type Check, SETTLED } from '../check.ts'
import { becomes } from '../within.ts'

export const endedDrag: Check = {
  name: 'drag',
  async faults({ look }) {
    let left: readonly string[] = []
    const isOver = async () => {
      left = (await look()).dragMarks
      return left.length === 0
    }
    return (await becomes(isOver, SETTLED)) ? [] : [`left over from a drag: ${left.join(', ')}`]
  },
}
