// One drag from beginning to end, with what people do in the middle of it.
import { doAll, key, type Monkey } from './monkey.ts'
import type { Operation, Place } from './operation.ts'
import { anyPlace } from './places.ts'

/** How often a drag is disturbed. */
const DISTURBED = 0.45

/** Presses at a place, goes to another one, and lets go. */
export async function drag(monkey: Monkey, from: Place, to?: Place): Promise<void> {
  const { random } = monkey
  await doAll(monkey, { do: 'move', to: from, steps: 3 }, { do: 'press', button: 'left' })
  const beside = { x: from.x + 14, y: from.y + 5 }
  await doAll(monkey, { do: 'move', to: beside, steps: 3 })
  const target = to ?? (await anyPlace(monkey))
  await doAll(monkey, { do: 'move', to: target, steps: random.pick([1, 3, 8, 14]) })
  if (random.chance(DISTURBED)) await doAll(monkey, ...(await disturbance(monkey)))
  if (random.chance(0.2)) await doAll(monkey, { do: 'move', to: await anyPlace(monkey), steps: 4 })
  if (random.chance(0.1)) await doAll(monkey, { do: 'wait', for: 120 })
  await doAll(monkey, { do: 'release', button: 'left' })
}

/** Something else that hands do while the left button is held. */
export async function disturbance(monkey: Monkey): Promise<readonly Operation[]> {
  const { random } = monkey
  const kinds: readonly (() => readonly Operation[] | Promise<readonly Operation[]>)[] = [
    () => [key('Escape')],
    () => [key('Escape'), key('Escape')],
    () => [{ do: 'wheel', across: random.between(-200, 200), down: random.between(-300, 300) }],
    () => [
      { do: 'hold', key: 'Control' },
      { do: 'wheel', across: 0, down: random.pick([-120, 120]) },
      { do: 'let-go', key: 'Control' },
    ],
    () => [
      { do: 'press', button: 'right' },
      { do: 'release', button: 'right' },
    ],
    async () => [
      { do: 'press', button: 'middle' },
      { do: 'move', to: await anyPlace(monkey), steps: 3 },
      { do: 'release', button: 'middle' },
    ],
    () => [key(random.pick(['Control+z', 'Control+Shift+z', 'Control+a', 'Control+0', 'Tab']))],
    () => [key('Delete')],
    () => [{ do: 'resize', ...random.pick(SIZES) }],
    () => [{ do: 'move', to: { x: -60, y: -60 }, steps: 4 }],
    () => [{ do: 'menu', label: random.pick(['Undo', 'Dark theme', 'Light theme']) }],
  ]
  return random.pick(kinds)()
}

/** Of the window's inside; the first is the smallest that the program is made for. */
export const SIZES = [
  { width: 960, height: 600 },
  { width: 1100, height: 700 },
  { width: 1440, height: 900 },
] as const
