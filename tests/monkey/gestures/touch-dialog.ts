// Whatever dialog or menu is open: some touches in it, then its own end or Escape.
import { doAll, type Gesture, key, NOTHING, thingsIn } from '../monkey.ts'
import { touch } from '../touch.ts'

/** Not one of the usual gestures: it comes before one where something is open. */
export const touchDialog: Gesture = {
  weight: 0,
  async do(monkey) {
    const { random } = monkey
    const said: string[] = []
    for (let left = random.between(1, 6); left > 0; left--) {
      const { dialog, isMenuOpen } = await monkey.look()
      if (dialog === null && !isMenuOpen) break
      const things = await thingsIn(monkey, isMenuOpen ? 'menu' : 'dialog')
      if (things.length === 0) break
      said.push(await touch(monkey, random.pick(things)))
    }
    if (random.chance(0.7)) {
      await doAll(monkey, key('Escape'))
      said.push('Escape')
    }
    return said.length > 0 ? `in a dialog: ${said.join('; ')}` : NOTHING
  },
}
