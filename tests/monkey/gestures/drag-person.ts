// Somebody dragged from the list of people, mostly onto a card.
import { drag } from '../drag.ts'
import { type Gesture, NOTHING, on, openTab, thingsIn } from '../monkey.ts'

/** Pixels; smaller buttons belong to an entry, they are not the entry. */
const TALL = 24

export const dragPerson: Gesture = {
  weight: 6,
  async do(monkey) {
    const { random } = monkey
    await openTab(monkey, 'People')
    const isEntry = ({ kind, box }: { kind: string; box: { height: number } }) =>
      kind === 'button' && box.height > TALL
    const people = await thingsIn(monkey, 'list', isEntry)
    if (people.length === 0) return NOTHING
    const person = random.pick(people)
    const cards = await thingsIn(monkey, 'card')
    const to = cards.length > 0 && random.chance(0.75) ? on(random.pick(cards)) : undefined
    await drag(monkey, on(person, 0.4, 0.4), to)
    return `drag “${person.label}”${to ? ' onto a card' : ''}`
  },
}
