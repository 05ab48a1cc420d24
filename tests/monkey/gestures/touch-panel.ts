// Some touches in the panel at the right, which may be any of its tabs.
import { doAll, type Gesture, NOTHING, openTab, thingsIn } from '../monkey.ts'
import { touch } from '../touch.ts'

const TABS = ['Findings', 'Role', 'Capacity', 'Red flags', 'Company'] as const

/** One of them is opened this often, else the panel stays as it is. */
const ANOTHER_TAB = 0.4

export const touchPanel: Gesture = {
  weight: 30,
  async do(monkey) {
    const { random, hands } = monkey
    if (random.chance(ANOTHER_TAB)) await openTab(monkey, random.pick(TABS))
    if (random.chance(0.3)) {
      const { width, height } = await monkey.look()
      await doAll(monkey, { do: 'move', to: { x: width - 120, y: height / 2 }, steps: 2 })
      await hands.do({ do: 'wheel', across: 0, down: random.between(-600, 900) })
    }
    const said: string[] = []
    for (let left = random.between(1, 5); left > 0; left--) {
      const things = await thingsIn(monkey, 'panel')
      if (things.length === 0) break
      const fields = things.filter(({ kind }) => kind !== 'button')
      const choice = fields.length > 0 && random.chance(0.5) ? fields : things
      said.push(await touch(monkey, random.pick(choice)))
    }
    return said.length > 0 ? said.join('; ') : NOTHING
  },
}
