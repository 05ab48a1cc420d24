// Another size of the window.
import { SIZES } from '../drag.ts'
import { doAll, type Gesture } from '../monkey.ts'

export const resizeWindow: Gesture = {
  weight: 2,
  async do(monkey) {
    const size = monkey.random.pick(SIZES)
    await doAll(monkey, { do: 'resize', ...size }, { do: 'wait', for: 150 })
    return `window of ${size.width} × ${size.height}`
  },
}
