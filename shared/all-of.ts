// Several lists as one, for drawings with thousands of things.

/** The items of all lists, one list after the other; several times as fast as flatMap and spreading. */
export function allOf<Item>(lists: Iterable<readonly Item[]>): readonly Item[] {
  const all: Item[] = []
  for (const list of lists) for (const item of list) all.push(item)
  return all
}
