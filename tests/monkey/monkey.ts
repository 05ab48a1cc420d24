// What a gesture has: chance, hands, and eyes; and the small moves that all gestures are made of.
import type { Hands } from './hands.ts'
import type { MouseButton, Operation, Place } from './operation.ts'
import type { Random } from './random.ts'
import type { Sight, Thing } from './sight.ts'

export interface Monkey {
  readonly random: Random
  readonly hands: Hands
  /** Charts do not grow beyond this by themselves. */
  readonly mostRoles: number
  look(): Promise<Sight>
}

export interface Gesture {
  /** How often it is chosen, compared with the others. */
  readonly weight: number
  /** Says in words what was done. */
  do(monkey: Monkey): Promise<string>
}

export const NOTHING = 'nothing to do'

/** A share of the way across and down a thing. */
export function on(thing: Thing, across = 0.5, down = 0.5): Place {
  const { kind, area, label, nth, box } = thing
  const point = { x: box.x + across * box.width, y: box.y + down * box.height }
  return { ...point, on: { what: { kind, area, label, nth }, across, down } }
}

export function click(
  at: Place,
  more: { button?: MouseButton; times?: number; holding?: string[] } = {},
): Operation {
  return { do: 'click', at, button: 'left', times: 1, holding: [], ...more }
}

export function key(name: string): Operation {
  return { do: 'key', key: name }
}

/** Short texts letter by letter, long ones at once. */
export function typing(text: string): Operation {
  const LONG = 24
  return { do: text.length > LONG ? 'paste' : 'type', text }
}

export async function doAll({ hands }: Monkey, ...operations: readonly Operation[]): Promise<void> {
  for (const operation of operations) await hands.do(operation)
}

/** The things in an area of the window that can be touched now. */
export async function thingsIn(
  monkey: Monkey,
  area: Thing['area'],
  isWanted: (thing: Thing) => boolean = () => true,
): Promise<readonly Thing[]> {
  const { things, roles } = await monkey.look()
  const isFull = roles >= monkey.mostRoles
  const grows = ({ label }: Thing) => /^(Add|Duplicate)/.test(label)
  return things.filter(
    (thing) => thing.area === area && isWanted(thing) && !(isFull && grows(thing)),
  )
}

/** Shows the tab of this name; nothing where it is in sight neither way. */
export async function openTab(monkey: Monkey, name: string): Promise<void> {
  const [tab] = await thingsIn(monkey, 'tab', ({ label }) => label.startsWith(name))
  if (tab) await doAll(monkey, click(on(tab)))
}
