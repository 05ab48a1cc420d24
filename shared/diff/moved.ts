// Finds what was moved in a list: the fewest things that explain the new order.

/** What stands elsewhere among the others, by the places they had before. Almost linear. */
export function movedAmong<Thing extends { readonly at: number }>(
  things: readonly Thing[],
): readonly Thing[] {
  if (isRising(things)) return []
  const stays = longestRise(things)
  return things.filter((thing) => !stays.has(thing))
}

function isRising(things: readonly { readonly at: number }[]): boolean {
  let last = -1
  return things.every(({ at }) => {
    const isLater = at > last
    last = at
    return isLater
  })
}

interface Step<Thing> {
  readonly thing: Thing
  readonly before: Step<Thing> | null
}

/**
 * The most things that still follow each other as before. For each length, the way that ends earliest
 * is kept; the next thing makes the longest way longer that ends before it.
 */
function longestRise<Thing extends { readonly at: number }>(
  things: readonly Thing[],
): ReadonlySet<Thing> {
  const ways: Step<Thing>[] = []
  for (const thing of things) {
    const length = countBelow(ways, thing.at)
    ways[length] = { thing, before: ways[length - 1] ?? null }
  }
  const rise = new Set<Thing>()
  for (let step = ways.at(-1) ?? null; step; step = step.before) rise.add(step.thing)
  return rise
}

/** How many ways end before a place; they end later and later. */
function countBelow(ways: readonly Step<{ readonly at: number }>[], place: number): number {
  let [low, high] = [0, ways.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ways[middle]?.thing.at ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
