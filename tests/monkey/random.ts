// Chance that can be had again: the same seed gives the same numbers.

export interface Random {
  /** From 0 up to, but not, 1. */
  share(): number
  /** A whole number from 0 up to, but not, `count`. */
  below(count: number): number
  /** A whole number; both ends are possible. */
  between(from: number, to: number): number
  /** True in this share of cases. */
  chance(share: number): boolean
  /** One of them; there has to be one. */
  pick<Item>(items: readonly Item[]): Item
  /** One of them, heavier ones more often. */
  pickByWeight<Item extends { readonly weight: number }>(items: readonly Item[]): Item
}

/** Mulberry32, a well-known generator of 32 bits: small, quick, and even enough for gestures. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(share() * count)
  return {
    share,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (wanted) => share() < wanted,
    pick: (items) => itemAt(items, below(items.length)),
    pickByWeight(items) {
      let left = share() * items.reduce((sum, { weight }) => sum + weight, 0)
      const at = items.findIndex(({ weight }) => {
        left -= weight
        return left < 0
      })
      return itemAt(items, at)
    },
  }
}

function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
