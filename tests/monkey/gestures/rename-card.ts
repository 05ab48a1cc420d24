// A card renamed in place, and left in every way there is.
import { click, doAll, type Gesture, key, NOTHING, on, thingsIn, typing } from '../monkey.ts'
import { leaving } from '../touch.ts'
import { anyText } from '../words.ts'

export const renameCard: Gesture = {
  weight: 7,
  async do(monkey) {
    const { random } = monkey
    const cards = await thingsIn(monkey, 'card')
    if (cards.length === 0) return NOTHING
    const card = random.pick(cards)
    if (random.chance(0.5)) await doAll(monkey, click(on(card), { times: 2 }))
    else await doAll(monkey, click(on(card)), key('F2'))
    const text = anyText(random)
    await doAll(monkey, typing(text))
    const [way, how] = await leaving(monkey)
    await doAll(monkey, ...how)
    return `rename “${card.label}” to “${text.slice(0, 20)}”, then ${way}`
  },
}
