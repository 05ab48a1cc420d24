// The menu of a card, and an entry or two of it.
import { click, doAll, type Gesture, NOTHING, on, thingsIn } from '../monkey.ts'

export const openCardMenu: Gesture = {
  weight: 5,
  async do(monkey) {
    const { random } = monkey
    const cards = await thingsIn(monkey, 'card')
    if (cards.length === 0) return NOTHING
    const card = random.pick(cards)
    await doAll(monkey, click(on(card), { button: 'right' }), { do: 'wait', for: 120 })
    const chosen: string[] = []
    for (let level = 0; level < 2; level++) {
      const entries = await thingsIn(monkey, 'menu')
      if (entries.length === 0) break
      const entry = random.pick(entries)
      await doAll(monkey, click(on(entry)), { do: 'wait', for: 80 })
      chosen.push(`“${entry.label}”`)
    }
    return `menu of “${card.label}”: ${chosen.join(', ')}`
  },
}
