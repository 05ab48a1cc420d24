// A card clicked, sometimes in addition to others.
import { click, doAll, type Gesture, NOTHING, on, thingsIn } from '../monkey.ts'

export const clickCard: Gesture = {
  weight: 5,
  async do(monkey) {
    const { random } = monkey
    const cards = await thingsIn(monkey, 'card')
    if (cards.length === 0) return NOTHING
    const card = random.pick(cards)
    const holding = random.chance(0.25) ? [random.pick(['Control', 'Shift'])] : []
    await doAll(monkey, click(on(card), { holding }))
    return ['click', ...holding, `“${card.label}”`].join(' ')
  },
}
