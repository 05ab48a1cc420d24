// A card, or several that are selected, dragged somewhere.
import { drag } from '../drag.ts'
import { click, doAll, type Gesture, NOTHING, on, thingsIn } from '../monkey.ts'

export const dragCard: Gesture = {
  weight: 16,
  async do(monkey) {
    const { random } = monkey
    const cards = await thingsIn(monkey, 'card')
    if (cards.length === 0) return NOTHING
    const more = random.chance(0.35) ? random.between(1, 4) : 0
    if (more > 0) await doAll(monkey, click(on(random.pick(cards))))
    for (let at = 0; at < more; at++) {
      const holding = [random.pick(['Control', 'Shift'])]
      await doAll(monkey, click(on(random.pick(cards)), { holding }))
    }
    const selected = await thingsIn(monkey, 'card', ({ isPressed }) => isPressed)
    const grabbed = random.pick(more > 0 && selected.length > 0 ? selected : cards)
    const grip = () => 0.2 + 0.6 * random.share()
    await drag(monkey, on(grabbed, grip(), grip()))
    return `drag ${selected.length > 1 ? `${selected.length} cards by ` : ''}“${grabbed.label}”`
  },
}
