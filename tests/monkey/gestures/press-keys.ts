// Keys on the chart or wherever the focus is: commands, arrows, and what comes near them.
import { click, doAll, type Gesture, key, on, thingsIn } from '../monkey.ts'

const KEYS = [
  'Control+z',
  'Control+z',
  'Control+z',
  'Control+Shift+z',
  'Control+y',
  'Control+d',
  'Delete',
  'Backspace',
  'F2',
  'Control+a',
  'Control+=',
  'Control+-',
  'Control+0',
  'Control+1',
  'Control+2',
  'Control+k',
  'F1',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Shift+ArrowDown',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Home',
  'End',
  'PageDown',
  'Shift+F10',
  'Control+c',
  'Control+v',
  'Control+x',
] as const

export const pressKeys: Gesture = {
  weight: 12,
  async do(monkey) {
    const { random } = monkey
    const { roles } = await monkey.look()
    const cards = await thingsIn(monkey, 'card')
    if (cards.length > 0 && random.chance(0.5)) await doAll(monkey, click(on(random.pick(cards))))
    const keys = Array.from({ length: random.between(1, 6) }, () => random.pick(KEYS)).map(
      (each) => (each === 'Control+d' && roles >= monkey.mostRoles ? 'Delete' : each),
    )
    for (const each of keys) await doAll(monkey, key(each))
    return `press ${keys.join(', ')}`
  },
}
