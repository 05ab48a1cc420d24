// Every role is one card: as many as the window counts, and none twice. Folded branches and pods have no cards.
import { type Check, SETTLED } from '../check.ts'
import type { Sight } from '../sight.ts'
import { becomes } from '../within.ts'

/** Larger charts draw only the cards that are in sight. */
export const ALL_DRAWN = 200

export const drawnOnce: Check = {
  name: 'drawn',
  async faults({ look, sight }) {
    if (sight.roles > ALL_DRAWN) return []
    let now = sight
    const isRight = async () => {
      now = await look()
      return problemOf(now) === null
    }
    return (await becomes(isRight, SETTLED)) ? [] : [problemOf(now) ?? '']
  },
}

function problemOf({ cards, roles, mayHideCards }: Sight): string | null {
  const ids = new Set(cards.map(({ roleId }) => roleId))
  const isEnough = mayHideCards ? cards.length <= roles : cards.length === roles
  if (ids.size === cards.length && isEnough) return null
  return `${roles} roles are counted, ${cards.length} cards of ${ids.size} roles are drawn`
}
