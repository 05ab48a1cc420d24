// The other view of the same chart, by its keys.
import { doAll, type Gesture, key } from '../monkey.ts'

export const switchView: Gesture = {
  weight: 3,
  async do(monkey) {
    const { isReporting } = await monkey.look()
    await doAll(monkey, key(isReporting ? 'Control+Shift+l' : 'Control+Shift+r'))
    return isReporting ? 'the structure view' : 'the reporting view'
  },
}
