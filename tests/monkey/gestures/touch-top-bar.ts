// The bar at the top: another structure, undo, redo, search, export.
import { type Gesture, NOTHING, thingsIn } from '../monkey.ts'
import { touch } from '../touch.ts'

export const touchTopBar: Gesture = {
  weight: 8,
  async do(monkey) {
    const things = await thingsIn(monkey, 'top')
    return things.length > 0 ? touch(monkey, monkey.random.pick(things)) : NOTHING
  },
}
