// One touch of any thing in the window: pressed, typed into, or chosen from.
import { click, doAll, key, type Monkey, on, thingsIn, typing } from './monkey.ts'
import type { Operation } from './operation.ts'
import { anyPlace } from './places.ts'
import type { Thing } from './sight.ts'
import { anyDate, anyText } from './words.ts'

/** Says in words what was done. */
export async function touch(monkey: Monkey, thing: Thing): Promise<string> {
  const { random } = monkey
  if (thing.kind === 'text' || thing.kind === 'date') return typeInto(monkey, thing)
  if (thing.kind === 'choice') {
    if (thing.options === 0) return `“${thing.label}” has nothing to choose`
    const { kind, area, label, nth } = thing
    const option = random.below(thing.options)
    await doAll(monkey, { do: 'choose', in: { kind, area, label, nth }, option })
    return `choose in “${thing.label}”`
  }
  await doAll(monkey, click(on(thing), { times: random.chance(0.06) ? 2 : 1 }))
  return `click “${thing.label}”`
}

async function typeInto(monkey: Monkey, field: Thing): Promise<string> {
  const { random } = monkey
  const text = field.kind === 'date' ? anyDate(random) : anyText(random)
  await doAll(monkey, click(on(field)))
  if (random.chance(0.8)) await doAll(monkey, key('Control+a'))
  await doAll(monkey, random.chance(0.15) ? key('Delete') : typing(text))
  const [way, how] = await leaving(monkey)
  await doAll(monkey, ...how)
  return `type “${text.slice(0, 20)}” into “${field.label}”, then ${way}`
}

/** How people leave a field, or do not. */
export async function leaving(monkey: Monkey): Promise<readonly [string, readonly Operation[]]> {
  const { random } = monkey
  const way = random.pick(WAYS)
  if (way === 'nothing') return [way, []]
  if (way === 'a click on the chart') return [way, [click(await anyPlace(monkey))]]
  if (way === 'a click on a card') {
    const cards = await thingsIn(monkey, 'card')
    return [way, cards.length > 0 ? [click(on(random.pick(cards)))] : []]
  }
  return [way, [key(way)]]
}

const WAYS = [
  'Enter',
  'Enter',
  'Tab',
  'Tab',
  'Escape',
  'Shift+Tab',
  'Control+s',
  'Control+z',
  'ArrowUp',
  'nothing',
  'a click on a card',
  'a click on the chart',
] as const
