// A whole shared out as evenly as whole numbers allow.

/** How much of it goes to place `at` of `places`; what cannot be divided goes to the first places. */
export function evenPart(whole: number, at: number, places: number): number {
  return Math.floor(whole / places) + (at < whole % places ? 1 : 0)
}

/** The items in so many groups, in their order; the first ones are the larger. */
export function inEvenParts<Item>(
  items: readonly Item[],
  count: number,
): readonly (readonly Item[])[] {
  let from = 0
  return Array.from({ length: count }, (_, at) => {
    const part = items.slice(from, from + evenPart(items.length, at, count))
    from += part.length
    return part
  })
}
