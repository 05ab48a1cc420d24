// Every peer is given every role; a chart with fewer cards would flatter it.
import { expect, test } from 'vitest'
import { chartOf } from './window/chart.ts'

test.each([100, 1000, 5000])(
  'a chart of %i roles has a card for each, none over another',
  (roles) => {
    const { cards } = chartOf(roles)
    expect(new Set(cards.map(({ id }) => id)).size).toBe(roles)
    expect(new Set(cards.map(({ x, y }) => `${x} ${y}`)).size).toBe(roles)
  },
)
