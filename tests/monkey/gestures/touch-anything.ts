// Any thing in the window, wherever it is.
import { type Gesture, NOTHING } from '../monkey.ts'
import { touch } from '../touch.ts'

export const touchAnything: Gesture = {
  weight: 6,
  async do(monkey) {
    const { things, roles } = await monkey.look()
    const wanted =
      roles < monkey.mostRoles
        ? things
        : things.filter(({ label }) => !/^(Add|Duplicate)/.test(label))
    return wanted.length > 0 ? touch(monkey, monkey.random.pick(wanted)) : NOTHING
  },
}
