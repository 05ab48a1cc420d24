// A frame drawn around cards on the ground.
import { disturbance } from '../drag.ts'
import { doAll, type Gesture, NOTHING } from '../monkey.ts'
import { placeOnChart } from '../places.ts'

export const drawFrame: Gesture = {
  weight: 5,
  async do(monkey) {
    const [from, to] = [await placeOnChart(monkey), await placeOnChart(monkey)]
    if (!from || !to) return NOTHING
    await doAll(monkey, { do: 'move', to: from, steps: 2 }, { do: 'press', button: 'left' })
    await doAll(monkey, { do: 'move', to, steps: 7 })
    if (monkey.random.chance(0.3)) await doAll(monkey, ...(await disturbance(monkey)))
    await doAll(monkey, { do: 'release', button: 'left' })
    return 'draw a frame'
  },
}
