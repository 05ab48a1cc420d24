// The command palette: a search, some arrows, Enter.
import { doAll, type Gesture, key, thingsIn, typing } from '../monkey.ts'
import { anySearch } from '../words.ts'

/** These put another chart into the window, or another window over it. */
const OTHER_CHARTS = /new chart|open|sample|\.salesorg/i

export const searchCommand: Gesture = {
  weight: 5,
  async do(monkey) {
    const { random } = monkey
    const search = anySearch(random)
    await doAll(monkey, key('Control+k'), { do: 'wait', for: 80 }, typing(search))
    const arrows = Array.from({ length: random.below(4) }, () =>
      random.pick(['ArrowDown', 'ArrowUp']),
    )
    await doAll(monkey, ...arrows.map(key))
    const [chosen] = await thingsIn(monkey, 'dialog', ({ isPressed }) => isPressed)
    const isRisky = OTHER_CHARTS.test(chosen?.label ?? '')
    const end = isRisky || random.chance(0.25) ? 'Escape' : 'Enter'
    await doAll(monkey, key(end), { do: 'wait', for: 60 })
    return `search “${search}” ${arrows.join(' ')}, then ${end}`
  },
}
