// The window itself, the chart and its layers never scroll: they would stay shifted for ever.
import { type Check, type Moment, SETTLED } from '../check.ts'
import { becomes } from '../within.ts'

export const unscrolled = {
  name: 'scrolled',
  async faults({ look }: Pick<Moment, 'look'>) {
    let scrolled: readonly string[] = []
    const isInPlace = async () => {
      scrolled = (await look()).scrolled
      return scrolled.length === 0
    }
    return (await becomes(isInPlace, SETTLED)) ? [] : scrolled
  },
} satisfies Check
