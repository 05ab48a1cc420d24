// Cards never lie over each other, once they have glided to their places.
import type { Box } from '../../../shared/layout/layout.ts'
import { type Check, SETTLED } from '../check.ts'
import type { DrawnCard } from '../sight.ts'
import { becomes } from '../within.ts'
import { ALL_DRAWN } from './drawn-once.ts'

/** Pixels by which neighbours may overlap where a zoom rounds their edges. */
const SLACK = 0.6

export const apart: Check = {
  name: 'apart',
  async faults({ look, sight }) {
    if (sight.cards.length > ALL_DRAWN) return []
    let pair: readonly string[] | null = null
    const isApart = async () => {
      pair = overlapping((await look()).cards)
      return pair === null
    }
    if (await becomes(isApart, SETTLED)) return []
    return [`cards lie over each other: ${(pair ?? []).join(' and ')}`]
  },
}

function overlapping(cards: readonly DrawnCard[]): readonly string[] | null {
  for (const [at, { box, label }] of cards.entries()) {
    const other = cards.slice(at + 1).find((each) => isOver(box, each.box))
    if (other) return [label, other.label]
  }
  return null
}

function isOver(a: Box, b: Box): boolean {
  return (
    a.x + SLACK < b.x + b.width &&
    b.x + SLACK < a.x + a.width &&
    a.y + SLACK < b.y + b.height &&
    b.y + SLACK < a.y + a.height
  )
}
