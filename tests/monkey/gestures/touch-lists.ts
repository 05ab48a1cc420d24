// The lists at the left: people, and the palette by keyboard.
import {
  click,
  doAll,
  type Gesture,
  key,
  NOTHING,
  on,
  openTab,
  thingsIn,
  typing,
} from '../monkey.ts'
import { touch } from '../touch.ts'

export const touchLists: Gesture = {
  weight: 7,
  async do(monkey) {
    const { random } = monkey
    if (random.chance(0.3)) {
      await openTab(monkey, 'Roles')
      const [search] = await thingsIn(monkey, 'palette', ({ kind }) => kind === 'text')
      if (!search || (await monkey.look()).roles >= monkey.mostRoles) return NOTHING
      const text = random.pick(['csm', 'ae', 'sdr', 'zzzz', 'manager', 's'])
      const end = random.pick(['Enter', 'Enter', 'Escape', 'Tab'])
      await doAll(monkey, click(on(search)), key('Control+a'), typing(text), key(end))
      return `find “${text}” in the palette, then ${end}`
    }
    await openTab(monkey, 'People')
    const things = await thingsIn(monkey, 'list')
    return things.length > 0 ? touch(monkey, random.pick(things)) : NOTHING
  },
}
